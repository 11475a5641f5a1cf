import { resolve } from 'node:path';
import { build } from 'vite';
import { laidOut, screensIn } from '../../reporter/build/shared';

type Language = 'zh' | 'en';

const e2e = resolve(import.meta.dirname, '..');
const target = resolve(e2e, '../target');

/** Where the screens of the reporter's app with made-up data lie once they are built. */
export const reporterGallery = (language: Language): string => resolve(target, 'gallery', language);

/** Where the screens of the desk with made-up data lie once they are built. */
export const deskGallery = (language: Language): string => resolve(target, 'desk-gallery', language);

/** @returns the folder */
export async function buildReporter(language: Language): Promise<string> {
  const outDir = reporterGallery(language);
  await build({ ...screensIn(language), base: '/', root: resolve(e2e, 'reporter'), logLevel: 'warn', build: { ...laidOut, outDir } });
  return outDir;
}

/** @returns the folder */
export async function buildDesk(language: Language): Promise<string> {
  const outDir = deskGallery(language);
  await build({ configFile: resolve(e2e, 'desk/vite.config.ts'), configLoader: 'runner', mode: language, logLevel: 'warn', build: { outDir } });
  return outDir;
}
