import type { Cost } from '../../core/seal/argon2';
import { workerAt } from '../worker/worker';
import type { Question } from './worker';
import workerUrl from './worker?worker&url';

const start = workerAt(workerUrl);

/** Argon2id in a worker of its own, ended when it has answered. */
export function stretch(password: Uint8Array, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  const worker = start();
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ password, salt, cost } satisfies Question);
  }).finally(() => worker.terminate());
}
