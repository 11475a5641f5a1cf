import { describe, expect, it } from 'vitest';

import { planOf } from '../protection/risk';
import { words } from '../words';
import { begin, faultsOf, TEXT_LIMIT } from './draft';
import { grounds } from './verbs';
import { templatesFor } from './templates';

describe('a deed before it is sent', () => {
  it('may accept without a text', () => {
    expect(faultsOf(begin('accept'))).toEqual({});
  });

  it('accepts a reporter of whom no risk is known as it stands, and records that', () => {
    const draft = begin('accept', 'REPORT', { natures: [], likelihood: 'POSSIBLE', level: 'LOW', prompts: ['NOT_ASKED'] });
    expect(faultsOf(draft)).toEqual({});
    expect(planOf(draft.risk!)).toMatchObject({ level: 'LOW', likelihood: 'UNLIKELY', natures: [], reasons: words.protection.risk.noneReason });
  });

  it('wants the plan of a reporter at risk to be complete', () => {
    const draft = begin('accept', 'REPORT', { natures: [], likelihood: 'LIKELY', level: 'MEDIUM', prompts: ['FEW_KNOW'] });
    expect(faultsOf(draft)).toEqual({ risk: { natures: words.protection.noNature } });
    const judged = { ...draft.risk!, plan: { ...draft.risk!.plan, natures: ['WORK' as const] } };
    expect(faultsOf({ ...draft, risk: judged })).toEqual({});
    expect(planOf(judged)).toMatchObject({ level: 'MEDIUM', likelihood: 'LIKELY', natures: ['WORK'], reasons: words.protection.prompts.FEW_KNOW });
  });

  it('asks of the risk with no other deed, and not again once there is a plan', () => {
    expect([begin('reply', 'REPORT', { natures: [], likelihood: 'LIKELY', level: 'HIGH', prompts: [] }).risk, begin('accept').risk]).toEqual([undefined, undefined]);
  });

  it('refuses only on a ground and with reasons', () => {
    expect(faultsOf(begin('refuse'))).toEqual({ ground: words.act.noGround, text: words.act.empty });
    expect(faultsOf({ ...begin('refuse'), ground: 'NA1', text: '请向法院起诉。' })).toEqual({});
  });

  it('proposes and concludes with a choice and its reasons, and approves and archives as it stands', () => {
    expect(faultsOf(begin('propose'))).toEqual({ disposition: words.act.propose.noWay, text: words.procedure.empty });
    expect(faultsOf(begin('conclude'))).toEqual({ outcome: words.act.conclude.noOutcome, text: words.procedure.empty });
    expect(faultsOf(begin('giveBack'))).toEqual({ text: words.procedure.empty });
    expect(faultsOf({ ...begin('propose'), disposition: 'PENDING', text: '【原文】照抄也行' })).toEqual({});
    expect([faultsOf(begin('approve')), faultsOf(begin('archive'))]).toEqual([{}, {}]);
  });

  it('replies with a text that is not blank', () => {
    expect(faultsOf({ ...begin('reply'), text: ' \n' })).toEqual({ text: words.act.empty });
  });

  it('assigns to somebody', () => {
    expect(faultsOf(begin('assign'))).toEqual({ assignee: words.act.noOne });
    expect(faultsOf({ ...begin('assign'), assignee: 'wu.fang' })).toEqual({});
  });

  it('keeps a text that is too long and says by how much it may be longer', () => {
    expect(faultsOf({ ...begin('reply'), text: '长'.repeat(TEXT_LIMIT + 1) })).toEqual({ text: words.act.tooLong(TEXT_LIMIT) });
  });

  it('does not let a gap of a template through', () => {
    expect(faultsOf({ ...begin('reply'), text: '请向【写明机关】反映。' })).toEqual({ text: words.act.placeholderLeft });
  });
});

describe('sealing up', () => {
  it('needs a reason and a word to the reporter, which stands there already', () => {
    expect(faultsOf(begin('sealUp'))).toEqual({ reason: words.act.sealUp.noReason });
    expect(faultsOf({ ...begin('sealUp'), reason: 'RANK' })).toEqual({});
    expect(faultsOf({ ...begin('sealUp'), reason: 'RANK', text: '' })).toEqual({ text: words.act.empty });
  });

  it('tells the reporter nothing that names reporting or the organ', () => {
    for (const verb of ['sealUp', 'renew'] as const) expect(begin(verb).text).not.toMatch(/举报|纪委|监委|report to|discipline/i);
  });
});

describe('the templates', () => {
  it('stand ready for every verb that tells the reporter something', () => {
    expect(templatesFor('accept', undefined).length).toBeGreaterThan(0);
    expect(templatesFor('reply', undefined).length).toBeGreaterThan(0);
    for (const ground of grounds) expect(templatesFor('refuse', ground).length).toBeGreaterThan(0);
  });

  it('wait for the ground of a refusal', () => {
    expect(templatesFor('refuse', undefined)).toEqual([]);
  });

  it('never name reporting or the organ: a receipt may fall into other hands', () => {
    const texts = [...templatesFor('accept', undefined), ...templatesFor('reply', undefined), ...grounds.flatMap((ground) => templatesFor('refuse', ground))];
    for (const { text } of texts) expect(text).not.toMatch(/举报|纪委|监委|report to|discipline/i);
  });
});
