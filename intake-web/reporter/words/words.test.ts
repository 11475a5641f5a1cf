import { describe, expect, it } from 'vitest';

import * as enAfter from './en/after';
import * as enFrame from './en/frame';
import * as enMaterials from './en/materials';
import * as enNaming from './en/naming';
import * as enReading from './en/reading';
import * as enRoad from './en/road';
import * as enStart from './en/start';
import * as enTraces from './en/traces';
import * as zhAfter from './zh/after';
import * as zhFrame from './zh/frame';
import * as zhMaterials from './zh/materials';
import * as zhNaming from './zh/naming';
import * as zhReading from './zh/reading';
import * as zhRoad from './zh/road';
import * as zhStart from './zh/start';
import * as zhTraces from './zh/traces';

const catalogues = {
  zh: [zhFrame, zhStart, zhRoad, zhAfter, zhReading, zhNaming, zhMaterials, zhTraces],
  en: [enFrame, enStart, enRoad, enAfter, enReading, enNaming, enMaterials, enTraces],
};

/** Every text of a catalogue with its path; a text with a blank is filled. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return texts((value as (...parts: unknown[]) => unknown)('7', '8'), path);
  return Object.entries(value as object).flatMap(([key, part]) => texts(part, `${path}/${key}`));
}

const zh = texts(catalogues.zh);
const en = texts(catalogues.en);

it('says everything in both languages', () => {
  expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
});

describe('no text', () => {
  it('promises what nobody can keep', () => {
    for (const [path, text] of [...zh, ...en]) expect([path, text]).not.toEqual([path, expect.stringMatching(/绝对安全|百分之百|absolutely safe|completely safe|100%/i)]);
  });

  it('tells that a report has reached those who work on it, which nobody knows at that time', () => {
    for (const [path, text] of zh) expect([path, text]).not.toEqual([path, expect.stringMatching(/举报已送达|办案人员|找不回来了/)]);
  });

  it('shouts', () => {
    for (const [path, text] of [...zh, ...en]) expect([path, text]).not.toEqual([path, expect.stringMatching(/[!！]/)]);
  });
});

it('gives the tab a title that says nothing', () => {
  for (const frame of [zhFrame.frame, enFrame.frame]) expect(frame.title).not.toMatch(/举报|纪委|登闻|report|Dengwen|corrupt/i);
});
