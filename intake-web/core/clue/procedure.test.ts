import { expect, it } from 'vitest';

import { testJson } from '../testdata/files';
import { dispositions, outcomes, waiting } from './procedure';

interface Move { readonly step: string; readonly as?: string; readonly from: readonly string[] }

const { moves } = testJson<{ moves: readonly Move[] }>('deploy/data/states.json');

const choices = (step: string, from: string): string[] =>
  moves.filter((move) => move.step === step && move.from.includes(from)).flatMap(({ as }) => as ?? []).sort();

it('proposes what the table of states lets a chief approve', () => {
  expect([...dispositions].sort()).toEqual(choices('APPROVE', 'PROPOSED'));
});

it('offers the results that the table of states has, and no other', () => {
  const states = new Set(moves.flatMap(({ from }) => from));
  const table = Object.fromEntries([...states].map((state) => [state, choices('CONCLUDE', state)]).filter(([, found]) => found!.length > 0));
  const offered = Object.fromEntries(Object.entries(outcomes).map(([state, found]) => [state, [...found].sort()]));
  expect(offered).toEqual(table);
});

it('has an opinion wait only while it is proposed', () => {
  const opinion = { disposition: 'CLOSED', note: '0'.repeat(32), by: 'wu.fang', at: '2026-11-22T08:00:00Z' } as const;
  expect(waiting({ state: 'PROPOSED', opinions: [opinion] })).toBe(opinion);
  expect(waiting({ state: 'ASSIGNED', opinions: [{ ...opinion, decision: 'RETURNED' }] })).toBeUndefined();
});
