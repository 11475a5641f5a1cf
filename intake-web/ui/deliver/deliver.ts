import type { Connection } from '../../core/api/client';
import { Problem } from '../../core/api/problem';
import type { Deliver } from '../../core/material/deliver';
import { Stopped } from '../../core/material/pace';
import { workerAt } from '../worker/worker';
import type { News, Order } from './worker';
import workerUrl from './worker?worker&url';

const start = workerAt(workerUrl);

/** A file that the browser could not read to its end: it was moved, changed or taken away. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Deliveries in a worker each, ended when the file has arrived or failed. @throws Problem, Stopped, Unreadable */
export const deliverAside = (connection: Connection): Deliver => (file, place, pace, tell) => {
  const worker = start();
  const say = (order: Order): void => worker.postMessage(order);
  pace.follow(say);
  return new Promise<Awaited<ReturnType<Deliver>>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<News>) => {
      if ('progress' in data) tell(data.progress);
      else if ('standing' in data) pace.stand(data.standing);
      else if ('delivered' in data) resolve(data.delivered);
      else reject(errorOf(data.failed));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    say({ file, place, connection: { origin: connection.origin, language: connection.language } });
  }).finally(() => worker.terminate());
};

function errorOf({ name, message, problem }: Extract<News, { failed: unknown }>['failed']): Error {
  if (problem) return new Problem(problem.slug, problem.status, problem.title, problem.detail);
  if (name === 'Stopped') return new Stopped(message);
  return name === 'NotReadableError' || name === 'NotFoundError' ? new Unreadable(message) : new Error(message);
}
