import { resolve } from 'node:path';

import { buildDesk, buildReporter } from './galleries';

/** Builds the galleries once for all that look at them side by side, and says which root the apps that a file builds obey. */
export default async function setup(): Promise<void> {
  process.env['DENGWEN_ROOT'] ??= resolve(import.meta.dirname, '../../target/ceremony/root.json');
  for (const language of ['zh', 'en'] as const) {
    await buildReporter(language);
    await buildDesk(language);
  }
}
