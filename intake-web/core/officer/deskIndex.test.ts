import { beforeAll, describe, expect, it } from 'vitest';
import { hex, te } from '../bytes';
import { TooLong } from '../report/body';
import { encryptChunked } from '../seal/cobblestone';
import { ctxBytes } from '../seal/ctx';
import { newWorld, type World } from '../testdata/world';
import { deskIndex, type DeskIndex } from './deskIndex';
import { openHeadline, sealHeadline } from './headline';
import { openView, sealView } from './savedView';

const CLUE = 'mfzwizltoq2gk3tdmv2xe5dfmu';
const HEADLINE = { text: '清源街道 · 分管副主任 · 指定承办方', tags: ['文体中心'], by: 'li.wen' };

let world: World;
let index: DeskIndex;

beforeAll(async () => {
  world = await newWorld();
  index = deskIndex('test.example', world.desks['DISC']!);
});

describe('the desk index', () => {
  it('is the same for every member and another for every desk', () => {
    expect(hex(deskIndex('test.example', world.desks['DISC']!).key)).toBe(hex(index.key));
    expect(hex(deskIndex('test.example', world.desks['MKT']!).key)).not.toBe(hex(index.key));
  });

  it('gives a headline back to the desk that sealed it', async () => {
    expect(await openHeadline(index, CLUE, 3, await sealHeadline(index, CLUE, 3, HEADLINE))).toEqual(HEADLINE);
  });

  it('gives a view back, name and words', async () => {
    const id = '00112233445566778899aabbccddeeff';
    expect(await openView(index, id, 1, await sealView(index, id, 1, { name: '清源街道', words: '文体中心' }))).toEqual({ name: '清源街道', words: '文体中心' });
  });

  it('shows the server one of three lengths and nothing between', async () => {
    const length = async (text: string) => (await sealHeadline(index, CLUE, 1, { ...HEADLINE, text })).length;
    expect(await length('短')).toBe(await length('稍微长一点的标题'));
    expect([await length('短'), await length('长'.repeat(80)), await length('长'.repeat(300))]).toEqual([256, 512, 1024].map((size) => size + 24 + 32 + 16));
  });

  it('refuses what does not fit', async () => {
    await expect(async () => sealHeadline(index, CLUE, 1, { ...HEADLINE, text: '长'.repeat(400) })).rejects.toThrow(TooLong);
  });
});

describe('a server that swaps entries is found out when it gives', () => {
  it.each<[string, (sealed: Uint8Array) => Promise<unknown>]>([
    ['the headline of another clue', (sealed) => openHeadline(index, 'q3vd6zuwcj4kb2xhyn7tof5mea', 3, sealed)],
    ['another version', (sealed) => openHeadline(index, CLUE, 4, sealed)],
    ['a headline in the place of a view', (sealed) => openView(index, 'headline', 3, sealed)],
    ['another desk’s', (sealed) => openHeadline(deskIndex('test.example', world.desks['MKT']!), CLUE, 3, sealed)],
    ['another deployment’s', (sealed) => openHeadline({ ...index, deploymentId: 'other.example' }, CLUE, 3, sealed)],
    ['one byte changed', (sealed) => openHeadline(index, CLUE, 3, sealed.map((byte, i) => (i === 100 ? byte ^ 1 : byte)))],
    ['a part cut off', (sealed) => openHeadline(index, CLUE, 3, sealed.slice(0, -1))],
  ])('%s', async (_, read) => {
    await expect(read(await sealHeadline(index, CLUE, 3, HEADLINE))).rejects.toMatchObject({ name: 'Alarm', code: 'ciphertext' });
  });

  it.each([
    ['a size that is none', te('{"v":1,"text":"a","tags":[],"by":"x"}')],
    ['another shape', te('{"v":1,"text":1}'.padEnd(256))],
  ])('%s', async (_, plain) => {
    const context = ctxBytes({ deploymentId: 'test.example', clueId: CLUE, kind: 'headline', objectId: 'headline', seq: 1, author: 'desk:DISC:1' });
    await expect(openHeadline(index, CLUE, 1, await encryptChunked(index.key, context, plain))).rejects.toMatchObject({ code: 'frame' });
  });
});
