import { BrokenFile, clean, look, type Cleaned, type Looked } from '../../core/traces/traces';
import { untouched } from '../../core/traces/untouched';

/** What a file told and what is left of it. */
export interface Answer {
  readonly looked: Looked;
  readonly cleaned: Cleaned;
}

async function answer(file: Blob): Promise<Answer> {
  try {
    return { looked: await look(file), cleaned: await clean(file) };
  } catch (cause) {
    if (cause instanceof BrokenFile) return untouched(file, 'BROKEN');
    throw cause;
  }
}

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  postMessage(await answer(data));
};
