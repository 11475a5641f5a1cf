import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type BuildOptions } from 'vite';

import { screens as deskScreens } from '../../desk/screens';
import headers from '../../headers.json';
import { laidOut } from '../../reporter/build/shared';
import { screens as reporterScreens } from '../../reporter/router';
import { interactions } from '../desk/interactions';
import { pageOf } from './pageOf';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Every screen of an app in every state that it can be in, with made-up data. The fragment of the address names the state. */
export interface Gallery {
  readonly app: 'reporter' | 'desk';
  /** Such as `asked/level`. */
  readonly states: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly laid: BuildOptions;
  /** Does what a state needs beyond its data. */
  readonly reach: (page: Page, state: string) => Promise<void>;
}

const statesOf = (screens: Readonly<Record<string, { readonly states: readonly string[] }>>): string[] =>
  Object.entries(screens).flatMap(([name, { states }]) => states.map((state) => `${name}/${state}`));

export const reporter: Gallery = { app: 'reporter', states: statesOf(reporterScreens), headers: headers.reporter, laid: laidOut, reach: async () => undefined };

export const desk: Gallery = {
  app: 'desk', states: statesOf(deskScreens), headers: headers.desk, reach: async (page, state) => interactions[state]?.(page),
  laid: { emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
};

/** Where a gallery lies once it is built. */
export const folderOf = ({ app }: Gallery, language: Language): string => resolve(import.meta.dirname, '../../target/gallery', app, language);

/** @returns the folder */
export async function buildGallery(gallery: Gallery, language: Language): Promise<string> {
  const outDir = folderOf(gallery, language);
  await build({ ...pageOf(`${gallery.app}/gallery.tsx`, language), build: { ...gallery.laid, outDir } });
  if (gallery === desk) await buildViewer(outDir);
  return outDir;
}

/** The page that draws files in a frame, as the built desk has it. */
const buildViewer = (outDir: string): Promise<unknown> =>
  build({ configFile: resolve(import.meta.dirname, '../../desk/viewer/vite.config.ts'), configLoader: 'runner', logLevel: 'warn', build: { outDir: resolve(outDir, 'viewer') } });
