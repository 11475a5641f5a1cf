import { words } from '../words';

/** What was removed from a file, or was not, in words. A reporter's client may write any code; those unknown here are shown as they are. */
export const kindsOf = (codes: readonly string[]): readonly string[] => codes.map((code) => (words.materials.kinds as Record<string, string>)[code] ?? code);
