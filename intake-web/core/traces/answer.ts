import { BrokenFile, clean, look, type Cleaned, type Looked } from './traces';
import { untouched } from './untouched';

/** What a file told and what is left of it. */
export interface Answer {
  readonly looked: Looked;
  readonly cleaned: Cleaned;
}

/** Looks at a file and cleans it; one that is broken stays as it is, and the answer says so. */
export async function answerTo(file: Blob): Promise<Answer> {
  try {
    return { looked: await look(file), cleaned: await clean(file) };
  } catch (cause) {
    if (cause instanceof BrokenFile) return untouched(file, 'BROKEN');
    throw cause;
  }
}
