import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const web = fileURLToPath(new URL('..', import.meta.url));

/** Arrows of the front (house.md): a room may import itself and these. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [], ui: ['core'], reporter: ['ui', 'core'], desk: ['ui', 'core'], cli: ['core'],
};

const sources = readdirSync(web).filter((name) => name in MAY_IMPORT).flatMap((room) => readdirSync(join(web, room), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\/(dist|node_modules)(\/|$)/.test(entry.parentPath))
  .map((entry) => relative(web, join(entry.parentPath, entry.name))));
const isTest = (path: string): boolean => /\.test\.tsx?$|\/testdata\//.test(path);
const textOf = (path: string): string => readFileSync(join(web, path), 'utf8');
const importsOf = (path: string): string[] => [...textOf(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);

describe('the house of the front', () => {
  it('has rooms', () => expect(sources.length).toBeGreaterThan(50));

  it.each(sources.filter((path) => !isTest(path)))('%s imports downwards only', (path) => {
    const room = path.split('/')[0]!;
    const rooms = importsOf(path).filter((target) => target.startsWith('.')).map((target) => join(dirname(path), target).split('/')[0]!);
    for (const target of rooms.filter((name) => name in MAY_IMPORT && name !== room)) expect(MAY_IMPORT[room]).toContain(target);
  });

  it.each(sources.filter((path) => path.startsWith('core/') && !isTest(path)))('%s needs neither a page nor a framework nor Node', (path) => {
    expect(importsOf(path).filter((target) => /^(preact|@preact|node:)/.test(target))).toEqual([]);
    expect(textOf(path)).not.toMatch(/\b(document|window|localStorage|sessionStorage|navigator)\.\w/);
  });

  it.each(sources.filter((path) => path !== 'core/contract.ts'))('%s has at most 300 lines', (path) => {
    expect(textOf(path).split('\n').length).toBeLessThanOrEqual(301);
  });
});
