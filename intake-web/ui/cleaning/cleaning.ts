import { workerAt } from '../worker/worker';
import type { Answer } from './worker';
import workerUrl from './worker?worker&url';

const start = workerAt(workerUrl);

/**
 * Looks at a file and cleans it off the page, which stays alive meanwhile: a PDF takes seconds on a phone. All formats come in one
 * script, so that what is fetched does not tell the network what kind of file was chosen.
 * @returns undefined for a broken file
 * @throws Error when the browser ends the worker, for want of memory for example
 */
export function cleanApart(file: Blob): Promise<Answer> {
  const worker = start();
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}

export type { Answer } from './worker';
