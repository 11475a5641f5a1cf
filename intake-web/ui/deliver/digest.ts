import type { DigestOf } from '../../core/material/deliver';
import { newDigest, type DigestElsewhere } from '../../core/material/digest';
import { PIECE } from '../../core/material/stream';
import { workerAt } from '../worker/worker';
import type { ToHash } from './digester';
import digesterUrl from './digester?worker&url';

const start = workerAt(digesterUrl);

/**
 * Long files are hashed by a worker of their own, beside the one that reads and seals: hashing takes half of the time. A short
 * one is done before another worker has started, and old browsers start none out of a worker.
 */
export const digestOf: DigestOf = async (size) => (size > PIECE && 'Worker' in globalThis ? digestAside(start()) : newDigest());

function digestAside(worker: Worker): DigestElsewhere {
  let before: Promise<string | undefined> = Promise.resolve(undefined);
  const ask = (toHash: ToHash, ...given: ArrayBufferLike[]): typeof before => {
    const answer = new Promise<string | undefined>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<string | undefined>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
    // Its failure is met with the next piece; until then it is nobody's.
    answer.catch(() => undefined);
    worker.postMessage(toHash, given as Transferable[]);
    return answer;
  };
  return {
    update: async (piece) => {
      await before;
      before = ask(piece, piece.buffer);
    },
    end: async () => {
      await before;
      const hash = await ask('end');
      worker.terminate();
      return hash!;
    },
  };
}
