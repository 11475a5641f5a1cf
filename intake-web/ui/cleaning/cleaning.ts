import type { Answer } from '../../core/traces/answer';
import { untouched } from '../../core/traces/untouched';
import { workerAt } from '../worker/worker';
import workerUrl from './worker?worker&url';

const start = workerAt(workerUrl);

/**
 * Looks at a file and cleans it off the page, which stays alive meanwhile: a PDF takes seconds on a phone. All formats come in one
 * script, so that what is fetched does not tell the network what kind of file was chosen.
 * A file that the browser cannot hold is said to be too large.
 */
export function cleanApart(file: Blob): Promise<Answer> {
  const worker = start();
  return new Promise<Answer>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    // A worker ends with an error when memory does.
    worker.onerror = () => resolve(untouched(file, 'TOO_LARGE'));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}

export type { Answer };
