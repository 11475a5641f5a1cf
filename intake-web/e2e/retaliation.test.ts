import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hex, randomBytes } from '../core/bytes';
import { refuse } from '../core/clue/answer';
import { openClue } from '../core/clue/open';
import { askCheckIn, finishCheckIn, readProtection, recordIncident, writePlan, type PlanText } from '../core/protection/plan';
import { relatedFault } from '../core/protection/related';
import { readReceipt } from '../core/receipt/code';
import { receiptKeys } from '../core/receipt/keys';

import { ORDINARY, root, seatOf } from './people';
import { dengwen } from './stack/cli';
import { DESK_ORIGIN, HOME, REPORT_ORIGIN } from './stack/places';
import { Sql } from './stack/sql';
import { readStack } from './stack/stack';
import { stretched } from './stretched';

const file = (name: string, content: string): string => {
  writeFileSync(`${HOME}/${name}`, content);
  return `${HOME}/${name}`;
};

const reporter = (...args: string[]) => dengwen([...args, '--api', REPORT_ORIGIN, '--root', readStack().root]);

const officer = (user: string, ...args: string[]) => {
  const { device, password } = readStack().officers[user]!;
  return dengwen([...args, '--api', DESK_ORIGIN, '--root', readStack().root, '--user', user, '--device', device], password);
};

type Filed = { clueId: string; receipt: string };

/** A procurator avenges a report on him: the answers that the mailbox's form makes. */
const AVENGED = {
  mode: 'ANONYMOUS', truthPledge: 'YES', field: 'F9', allegations: ['A18'], imminent: 'NO', retaliation: ['DISMISSAL', 'INSULT'], retaliatedFrom: '2026-11-20~',
  story: '停职通知没有写理由。', ongoing: 'YES', danger: 'NO', subjRank: 'R_BELOW', subjRole: 'JUDICIAL', subjUnit: '区检察院', subjUnitId: 'procuratorate',
};

const PRIVATE = { ...AVENGED, subjRank: 'R_NONE', subjRole: 'OWNER', subjUnit: '某某公司', subjUnitId: undefined };

const PLAN: PlanText = { level: 'HIGH', natures: ['WORK'], likelihood: 'HAPPENING', reasons: '已经停职', measures: ['COVER', 'POLICE'], text: '每周看一次信箱' };

/** From the mailbox to the desk, by command line. */
describe('Who suffers retaliation', () => {
  let first: Filed;
  let second: Filed;
  let sql: Sql;

  beforeAll(async () => {
    sql = Sql.connect();
    first = await reporter('report', '--facets', file('first.json', JSON.stringify(ORDINARY)), '--text', file('first.txt', '插手招标')) as Filed;
    second = await reporter('report', '--follows', first.receipt, '--answers', file('avenged.json', JSON.stringify(AVENGED))) as Filed;
  });

  afterAll(() => sql.close());

  it('gets a report and a code of its own', () => {
    expect(second.clueId).not.toBe(first.clueId);
    expect(second.receipt).not.toBe(first.receipt);
  });

  it('stands at once at the desk that rule 3 names, as urgent, and is joined to the first there', async () => {
    const { items } = await officer('li.wen', 'queue') as { items: object[] };
    expect(items).toContainEqual(expect.objectContaining({ clueId: second.clueId, urgency: 'U1', state: 'RECEIVED' }));
    expect(await officer('li.wen', 'open', second.clueId)).toMatchObject({
      report: { rule: '3a', accused: ['PROC'], answers: { retaliation: ['DISMISSAL', 'INSULT'] } }, linked: { clueId: first.clueId, standing: 'PROVED' },
    });
  });

  it('is not seen at the desk of whom it accuses', async () => {
    expect(JSON.stringify(await officer('zhou.ping', 'queue'))).not.toContain(second.clueId);
    await expect(officer('zhou.ping', 'open', second.clueId)).rejects.toThrow('not-found');
  });

  it('goes to the police when no official does it; who does not see the first report cannot check the link', async () => {
    const { clueId } = await reporter('report', '--follows', first.receipt, '--answers', file('private.json', JSON.stringify(PRIVATE))) as Filed;
    expect(await officer('zhou.ping', 'open', clueId)).toMatchObject({
      clue: { desk: 'POL', urgency: 'U1' }, report: { rule: '3b' }, linked: { clueId: first.clueId, standing: 'ELSEWHERE' },
    });
  });

  it('is believed only with the code of the first report', async () => {
    const stranger = await reporter('report', '--facets', file('first.json', JSON.stringify(ORDINARY)), '--text', file('first.txt', '别的事')) as Filed;
    await expect(reporter('report', '--follows', stranger.receipt, '--facets', file('first.json', JSON.stringify(ORDINARY)), '--text', file('first.txt', '不是报复')))
      .rejects.toThrow('A18');
    await expect(reporter('report', '--follows', '0000 0000 0000 0000 0000 0000 0000', '--answers', file('avenged.json', JSON.stringify(AVENGED)))).rejects.toThrow('sign-in-failed');
  });

  it('has a plan kept for it, incidents recorded, and is asked after the end of the work', async () => {
    const seat = await seatOf('li.wen');
    const opened = await openClue(seat, first.clueId);
    expect(await Promise.all([second.clueId, first.clueId, 'a'.repeat(26)].map((number) => relatedFault(seat, first.clueId, number)))).toEqual([undefined, 'SAME', 'MISSING']);
    expect(await relatedFault(seat, second.clueId, first.clueId)).toBe('OTHER');
    const planned = await writePlan(seat, opened, 1, PLAN);
    const recorded = await recordIncident(seat, { ...opened, ...planned }, hex(randomBytes(16)), { form: 'DISMISSAL', on: '2026-11-20', text: '口头停职', clue: second.clueId });
    await refuse(seat, { ...opened, ...recorded }, 'NA3', '请补充');

    const asked = await askCheckIn(seat, await openClue(seat, first.clueId), 'D30', '您现在还好吗？');
    expect(await reporter('mailbox', '--receipt', first.receipt)).toMatchObject({ replies: [{ kind: 'REFUSED' }, { kind: 'REPLY', text: '您现在还好吗？' }] });
    await finishCheckIn(seat, { ...opened, ...asked }, 'D30', 'ANSWERED');

    const colleague = await seatOf('zhao.lei');
    const seen = await openClue(colleague, first.clueId);
    expect(await readProtection(colleague, seen)).toMatchObject({
      plan: { ...PLAN, version: 1, user: 'li.wen' }, incidents: [{ form: 'DISMISSAL', text: '口头停职', clue: second.clueId }],
      checkIns: [{ day: 'D30', state: 'DONE', outcome: 'ANSWERED' }, { day: 'D90', state: 'PLANNED' }, { day: 'D180', state: 'PLANNED' }],
    });
    expect(seen.clue.due?.rule).toBe('PROTECT_90');
  });

  it('leaves no row that joins the two', async () => {
    const keys = await receiptKeys(root().deploymentId, readReceipt(first.receipt), stretched);
    const ofFirst = [first.clueId, hex(keys.locator), hex(keys.auth.publicKey), keys.mailbox.recipient];
    const marks = ofFirst.flatMap((mark) => [mark, Buffer.from(mark).toString('hex'), Buffer.from(mark).toString('base64').replaceAll('=', '')]);
    const joined: string[] = [];
    let rows = 0;
    for (const { name } of await sql.query('SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()')) {
      for (const row of await sql.query(`SELECT * FROM \`${name}\``)) {
        const text = JSON.stringify(row);
        if (!text.includes(second.clueId)) continue;
        rows++;
        joined.push(...marks.filter((mark) => text.includes(mark)).map((mark) => `${name}: ${mark}`));
      }
    }
    expect(rows).toBeGreaterThan(5);
    expect(joined).toEqual([]);
  });
});
