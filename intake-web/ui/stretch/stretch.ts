import type { Cost } from '../../core/seal/argon2';
import type { Question } from './worker';
import workerUrl from './worker?worker&url';

interface ScriptPolicy {
  createScriptURL: (url: string) => string;
}

declare global {
  interface Window {
    /** Trusted Types; absent where the browser does not know them. */
    trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
  }
}

/** The one script address that may ever be started; the policy's name stands in headers.json. */
const policy = window.trustedTypes?.createPolicy('clue-worker', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError('not the worker of this build');
    return url;
  },
});

/** Argon2id in a worker of its own, ended when it has answered. */
export function stretch(password: Uint8Array, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  const worker = new Worker(policy ? policy.createScriptURL(workerUrl) : workerUrl);
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ password, salt, cost } satisfies Question);
  }).finally(() => worker.terminate());
}
