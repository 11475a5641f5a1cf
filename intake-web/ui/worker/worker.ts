interface ScriptPolicy {
  createScriptURL: (url: string) => string;
}

declare global {
  /** Trusted Types, in pages and in workers; absent where the browser does not know them. */
  var trustedTypes: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy } | undefined;
}

const known = new Set<string>();

/** The only script addresses that may ever be started; the policy's name stands in headers.json, and a page has it once. */
const policy = globalThis.trustedTypes?.createPolicy('clue-worker', {
  createScriptURL: (url) => {
    if (!known.has(url)) throw new TypeError('not a worker of this build');
    return url;
  },
});

/**
 * How a worker of this build is started.
 * @param url from an import with `?worker&url`, at the top of a module
 */
export function workerAt(url: string): () => Worker {
  known.add(url);
  return () => new Worker(policy ? policy.createScriptURL(url) : url);
}
