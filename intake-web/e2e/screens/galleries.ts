import { resolve } from 'node:path';
import { build } from 'vite';
import { laidOut, screensIn } from '../../reporter/build/shared';

const e2e = resolve(import.meta.dirname, '..');
const target = resolve(e2e, '../target');

/**
 * All screens of the reporter's app with made-up data.
 * @param folder under `target`: trials that run side by side build into folders of their own
 * @returns the folder
 */
export async function buildReporter(language: 'zh' | 'en', folder = 'gallery'): Promise<string> {
  const outDir = resolve(target, folder, language);
  await build({ ...screensIn(language), base: '/', root: resolve(e2e, 'reporter'), logLevel: 'warn', build: { ...laidOut, outDir } });
  return outDir;
}

/** All screens of the desk with made-up data. @param folder as above. @returns the folder */
export async function buildDesk(language: 'zh' | 'en', folder = 'desk-gallery'): Promise<string> {
  const outDir = resolve(target, folder, language);
  await build({ configFile: resolve(e2e, 'desk/vite.config.ts'), configLoader: 'runner', mode: language, logLevel: 'warn', build: { outDir } });
  return outDir;
}
