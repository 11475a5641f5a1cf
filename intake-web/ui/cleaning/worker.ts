import { BrokenFile, clean, look, type Cleaned, type Looked } from '../../core/traces/traces';

/** What a file told and what is left of it; undefined for a file that is broken. */
export type Answer = { readonly looked: Looked; readonly cleaned: Cleaned } | undefined;

async function answer(file: Blob): Promise<Answer> {
  try {
    return { looked: await look(file), cleaned: await clean(file) };
  } catch (cause) {
    if (cause instanceof BrokenFile) return undefined;
    throw cause;
  }
}

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  postMessage(await answer(data));
};
