// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import type { ClueResult, Opinion } from '../../core/contract';
import { show } from '../../ui/testing/stage';
import { words } from '../words';
import { Papers, signedNotes } from './papers';

const { procedure: said } = words;
const [ours, theirs, found] = ['a', 'b', 'c'].map((digit) => digit.repeat(32)) as [string, string, string];
const opinion: Opinion = { disposition: 'PRELIM_VERIFY', note: ours, by: 'wu.fang', at: '2026-11-22T08:00:00Z' };
const decided = { decidedBy: 'zhao.lei', decidedAt: '2026-11-23T08:00:00Z' } as const;
const result: ClueResult = { outcome: 'FIRST_FORM', note: found, by: 'zhao.lei', at: '2026-11-24T08:00:00Z' };
const note = (id: string, text: string) => ({ id, version: 1, user: 'wu.fang', at: opinion.at, text });
const notes = [note(ours, '拟核实'), note(theirs, '依据不足'), note(found, '已提醒')];

const text = (opinions: Opinion[], results: ClueResult[], read: typeof notes | undefined = notes) =>
  show(<Papers clue={{ opinions, results }} notes={read} nameOf={(user) => `[${user}]`} />).textContent;

describe('the papers of a clue', () => {
  it('say who waits for whom', () => {
    expect(text([opinion], [])).toContain(said.waits);
    expect(text([{ ...opinion, decision: 'APPROVED', ...decided }], [])).toContain('[zhao.lei]');
  });

  it('say why an opinion was returned', () => {
    const shown = text([{ ...opinion, decision: 'RETURNED', ...decided, reason: theirs }], []);
    expect(shown).toContain('拟核实');
    expect(shown).toContain('依据不足');
  });

  it('say whether the reporter was told, of what he is told of', () => {
    expect(text([], [result])).toContain(said.notFedBack);
    expect(text([], [{ ...result, fedBackOn: '2026-11-25' }])).toContain(said.fedBack('2026-11-25'));
    expect(text([], [{ ...result, outcome: 'CASE' }])).not.toContain(said.notFedBack);
  });

  it('stand without their words while the notes are being read', () => {
    expect(text([opinion], [], undefined)).toContain(said.ways.PRELIM_VERIFY);
  });

  it('are notes that nobody changes any more', () => {
    expect(signedNotes({ opinions: [{ ...opinion, reason: theirs }], results: [result] })).toEqual(new Set([ours, theirs, found]));
  });
});
