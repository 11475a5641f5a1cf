import { expect, it } from 'vitest';

import type { HandoverRow } from '../../core/contract';
import { groupsOf, shortOf } from './groups';

const row = (over: Partial<HandoverRow> = {}): HandoverRow => {
  const { clueId = 'a'.repeat(26), secret = 'NAME' } = over;
  return { part: `${clueId}.${secret}`, clueId, secret, kept: 'PROC', step: 'GIVE', from: 'wei.min', to: 'lu.yao', others: 2, enough: true, ...over };
};

it('puts parts of names together that go to the same person for the same agency', () => {
  const groups = groupsOf([row(), row({ clueId: 'b'.repeat(26), enough: false }), row({ kept: 'AUD' }), row({ to: 'bai.lin' })]);
  expect(groups.map(({ agency, who, rows }) => [agency, who, rows.length])).toEqual([['PROC', 'lu.yao', 2], ['AUD', 'lu.yao', 1], ['PROC', 'bai.lin', 1]]);
  expect(shortOf(groups[0]!).map(({ clueId }) => clueId)).toEqual(['b'.repeat(26)]);
});

it('puts parts of contacts together whatever their places, and apart from names', () => {
  const groups = groupsOf([row({ secret: 'CONTACT', kept: 'wei.min' }), row({ secret: 'CONTACT', kept: 'hu.yan' }), row()]);
  expect(groups.map(({ secret, agency, rows }) => [secret, agency, rows.length])).toEqual([['CONTACT', undefined, 2], ['NAME', 'PROC', 1]]);
});

it('shows first what waits for the officer, and names the other one', () => {
  const groups = groupsOf([row({ step: 'OFFERED' }), row({ step: 'UNKEPT', from: 'gone.one', to: null }), row(), row({ step: 'TAKE' })]);
  expect(groups.map(({ step, who }) => [step, who])).toEqual([['TAKE', 'wei.min'], ['GIVE', 'lu.yao'], ['UNKEPT', 'gone.one'], ['OFFERED', 'lu.yao']]);
});
