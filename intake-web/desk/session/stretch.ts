import type { Stretch } from '../../core/officer/password';
import type { StretchRequest } from './stretch.worker';
import workerUrl from './stretch.worker.ts?worker&url';

/** The part of Trusted Types that TypeScript's DOM does not know yet (W3C, section 2.3). */
interface Policies {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string };
}

// The one policy that the page's header allows; it passes the one address of our own worker and no other.
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('clue-worker', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError('no other script');
    return url;
  },
});

/** Argon2id in a worker of its own, whose memory the browser takes back when it ends. */
export const stretchInWorker: Stretch = async (password, salt, cost) => {
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Uint8Array>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ password, salt, cost } satisfies StretchRequest);
    });
  } finally {
    worker.terminate();
  }
};
