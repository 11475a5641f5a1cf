import { resolve } from 'node:path';

import { buildGallery, desk, languages, reporter } from './galleries';

/** Builds the galleries once for all that look at them side by side, and says which root the apps that a file builds obey. */
export default async function setup(): Promise<void> {
  process.env['DENGWEN_ROOT'] ??= resolve(import.meta.dirname, '../../target/ceremony/root.json');
  for (const gallery of [reporter, desk]) for (const language of languages) await buildGallery(gallery, language);
}
