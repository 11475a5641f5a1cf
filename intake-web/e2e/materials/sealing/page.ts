import { workerAt } from '../../../ui/worker/worker';
import type { Measured } from './measured';
import url from './worker?worker&url';

const start = workerAt(url);

/** A round in a worker, as the reporter's app works. */
const measure = (): Promise<Measured> => new Promise((resolve, reject) => {
  const worker = start();
  worker.onmessage = ({ data }: MessageEvent<Measured>) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(document.querySelector<HTMLInputElement>('#file')!.files![0]);
});

Object.assign(globalThis, { measure });
