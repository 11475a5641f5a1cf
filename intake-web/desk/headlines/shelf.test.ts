import { beforeAll, describe, expect, it } from 'vitest';

import { b64 } from '../../core/bytes';
import { deskIndex, type DeskIndex } from '../../core/officer/deskIndex';
import { sealHeadline } from '../../core/officer/headline';
import { newWorld } from '../../core/testdata/world';
import { Shelf, type Sealed } from './shelf';

const texts = ['清源街道 · 分管副主任 · 指定承办方', '区医院 · 药剂科主任 · 药品耗材回扣', '清源街道 · 主任 · 规避招标'];

let index: DeskIndex;
let shelf: Shelf;
let sealed: Sealed[];

const idOf = (i: number) => `mfzwizltoq2gk3tdmv2xe5df${'abc'[i]}a`;

beforeAll(async () => {
  index = deskIndex('test.example', (await newWorld()).desks['DISC']!);
  sealed = await Promise.all(texts.map(async (text, i) =>
    ({ clueId: idOf(i), version: 1, ciphertext: b64(await sealHeadline(index, idOf(i), 1, { text, tags: i === 1 ? ['ＡＢ合同'] : [], by: 'li.wen' })) })));
  shelf = new Shelf([index]);
  await shelf.open('DISC', sealed);
});

describe('the shelf of headlines', () => {
  it.each([
    ['清源', [0, 2]],
    ['规避 清源', [2]],
    ['ab合同', [1]],
    ['', [0, 1, 2]],
    ['清源 药剂', []],
  ])('finds “%s”', (words, found) => {
    expect(shelf.find(words, 10)).toEqual({ clueIds: found.map(idOf), texts: found.map((i) => texts[i]), total: found.length });
  });

  it('stops at the limit and says how many there are', () => {
    expect(shelf.find('清源', 1)).toMatchObject({ clueIds: [idOf(0)], total: 2 });
  });

  it('says which headlines do not open, and opens the others', async () => {
    const opened = await new Shelf([index]).open('DISC', [{ ...sealed[0]!, version: 2 }, { ...sealed[1]!, ciphertext: '====' }, sealed[2]!]);
    expect(opened.map(({ headline }) => headline?.text)).toEqual([undefined, undefined, texts[2]]);
  });

  it('opens nothing of a desk whose key it has not', async () => {
    expect((await shelf.open('MKT', sealed)).every(({ headline }) => headline === undefined)).toBe(true);
  });

  it('finds a headline by its newest text only', () => {
    const own = new Shelf([index]);
    own.put(idOf(0), { text: '旧', tags: [], by: 'li.wen' });
    own.put(idOf(0), { text: '新', tags: [], by: 'li.wen' });
    expect([own.find('旧', 1).total, own.find('新', 1).total]).toEqual([0, 1]);
  });
});
