import { describe, expect, it } from 'vitest';
import { Alarm } from '../alarm';
import { Unreachable } from '../api/problem';
import type { HandoverRow } from '../contract';
import { each } from './keeper';

const row = (i: number): HandoverRow => {
  const clueId = String.fromCharCode(97 + i).repeat(26);
  return { part: `${clueId}.NAME`, clueId, secret: 'NAME', kept: 'PROC', step: 'GIVE', from: 'wei.min', to: 'lu.yao', others: 2, enough: true };
};
const rows = [0, 1, 2, 3].map(row);

/** Runs over the rows and notes which were tried and what was told. */
async function run(step: (row: HandoverRow) => Promise<void>, goesOn?: (tried: number) => boolean) {
  const tried: string[] = [];
  const told: [number, number][] = [];
  const thrown = await each(rows, async (part) => {
    tried.push(part.clueId[0]!);
    await step(part);
  }, (done, failures) => void told.push([done, failures.length]), goesOn && (() => goesOn(tried.length))).catch((failure: unknown) => failure);
  return { tried, told, thrown };
}

describe('Many parts', () => {
  it('go one after the other, and each is told', async () => {
    expect(await run(async () => undefined)).toEqual({ tried: ['a', 'b', 'c', 'd'], told: [[1, 0], [2, 0], [3, 0], [4, 0]], thrown: undefined });
  });

  it('go on past one that is broken', async () => {
    const { tried, told } = await run(async ({ clueId }) => {
      if (clueId.startsWith('b')) throw new Alarm('share-corrupt', 'of b');
    });
    expect(tried).toEqual(['a', 'b', 'c', 'd']);
    expect(told.at(-1)).toEqual([3, 1]);
  });

  it('stop when the server is away: what was done is told, the rest is for the next run', async () => {
    const { tried, told, thrown } = await run(async ({ clueId }) => {
      if (clueId.startsWith('c')) throw new Unreachable();
    });
    expect(tried).toEqual(['a', 'b', 'c']);
    expect(told).toEqual([[1, 0], [2, 0]]);
    expect(thrown).toBeInstanceOf(Unreachable);
  });

  it('stop when the keeper says so, after the one at hand', async () => {
    expect((await run(async () => undefined, (tried) => tried < 2)).tried).toEqual(['a', 'b']);
  });
});
