import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { bytesOf, TRACED, traced } from '../testdata/traced';
import { clean } from './traces';

/** Somebody else's eyes on cleaned files: ExifTool and poppler, which `deploy/test` installs. */
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'traces-'))));
afterAll(() => rmSync(folder, { recursive: true }));

async function written(name: string): Promise<[before: string, after: string]> {
  const file = await traced(name);
  const paths: [string, string] = [join(folder, `before-${name}`), join(folder, `after-${name}`)];
  writeFileSync(paths[0], await bytesOf(file));
  writeFileSync(paths[1], await bytesOf((await clean(file)).file));
  return paths;
}

/** Tags that ExifTool reads out of the file itself; those that it computes, and colours, aside. */
const tagsOf = (path: string): Record<string, unknown> =>
  (JSON.parse(execFileSync('exiftool', ['-json', '-a', '-G1', '-u', '--System:all', '--Composite:all', '--ICC-header:all', '--ICC_Profile:all', path]).toString()) as [Record<string, unknown>])[0];

const TELLING = /GPS|Location|Author|Artist|Creator\b|By-line|LastModifiedBy|Company|Make\b|Model\b|Software|Producer|Encoder|Originator|CompressorName|(Create|Modify|Original)(Date)?\b|DateTimeOriginal|Comment/;
const NOTHING = /^0000:00:00 00:00:00$|^1980:01:01 00:00:00$|^$|^\(none\)$/;

it.each(TRACED.filter((name) => name !== 'scan.tif'))('ExifTool finds neither place, author nor device in %s', async (name) => {
  const [before, after] = await written(name);
  const telling = (path: string) => Object.entries(tagsOf(path)).filter(([tag, value]) => TELLING.test(tag) && !NOTHING.test(String(value)));
  expect(telling(before)).not.toEqual([]);
  expect(telling(after)).toEqual([]);
  expect(tagsOf(after)).not.toHaveProperty('ExifTool:Warning');
});

it.each(['libreoffice.pdf', 'updated.pdf'])('poppler draws the same pages of %s', async (name) => {
  const [before, after] = (await written(name)).map((path) => execFileSync('pdftoppm', ['-r', '72', path], { maxBuffer: 2 ** 26 }));
  expect(before!.length).toBeGreaterThan(10_000);
  expect(after!.equals(before!)).toBe(true);
});
