import { Problem, Unreachable } from '../core/api/problem';
import { words } from './words';

const { problem: said } = words.shell;

/** What went wrong, in a sentence that says what to do. The API's own texts come in the language of this build. */
export function failureText(thrown: unknown): string {
  if (thrown instanceof Problem) return thrown.retryAfter === undefined ? thrown.detail : said.tooMany(Math.ceil(thrown.retryAfter / 60));
  if (thrown instanceof Unreachable) return said.offline;
  return said.unknown;
}

export const isMissing = (thrown: unknown): boolean => thrown instanceof Problem && thrown.slug === 'not-found';

/** The page exists, for other roles. */
export const isForbidden = (thrown: unknown): boolean => thrown instanceof Problem && thrown.status === 403;
