import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ORDINARY, SEALED_PATH } from './people';
import { dengwen } from './stack/cli';
import { DESK_ORIGIN, HOME, REPORT_ORIGIN } from './stack/places';
import { readStack } from './stack/stack';

/** The main walk, with nothing but the command line. */
describe('By the command line', () => {
  const file = (name: string, content: string): string => {
    writeFileSync(`${HOME}/${name}`, content);
    return `${HOME}/${name}`;
  };

  let facets: string;
  let story: string;

  beforeAll(() => {
    facets = file('facets.json', JSON.stringify(ORDINARY));
    story = file('story.txt', '村口的修路工程没有招标\r\n就给了他的外甥。');
  });

  const reporter = (...args: string[]) => dengwen([...args, '--api', REPORT_ORIGIN, '--root', readStack().root]);

  const officer = (user: string, ...args: string[]) => {
    const { device, password } = readStack().officers[user]!;
    return dengwen([...args, '--api', DESK_ORIGIN, '--root', readStack().root, '--user', user, '--device', device], password);
  };

  it('a person files, an officer finds, opens, accepts, assigns and replies, the reporter reads and answers', async () => {
    const { clueId, receipt } = await reporter('report', '--facets', facets, '--text', story) as { clueId: string; receipt: string };
    const queue = await officer('li.wen', 'queue') as { items: { clueId: string; state: string }[] };
    expect(queue.items).toContainEqual(expect.objectContaining({ clueId, state: 'RECEIVED' }));

    const opened = await officer('li.wen', 'open', clueId);
    expect(opened).toMatchObject({ clue: { clueId }, report: { answers: { story: '村口的修路工程没有招标\n就给了他的外甥。' } } });
    expect(await officer('li.wen', 'accept', clueId, '--text', file('accepted.txt', '已受理'), '--no-risk-known', file('no-risk.txt', '没有发现风险'))).toMatchObject({ state: 'ACCEPTED' });
    expect(await officer('zhao.lei', 'assign', clueId, '--to', 'wu.fang')).toMatchObject({ state: 'ASSIGNED' });
    await officer('wu.fang', 'reply', clueId, '--text', file('question.txt', '外甥叫什么名字？'));

    const answered = await reporter('mailbox', '--receipt', receipt, '--reply', file('answer.txt', '不能说。'));
    expect(answered).toMatchObject({
      clueId, replies: [{ kind: 'ACCEPTED', text: '已受理', desk: 'DISC' }, { kind: 'REPLY', text: '外甥叫什么名字？' }], sent: { seq: 1 },
    });
    expect(await officer('wu.fang', 'open', clueId)).toMatchObject({ messages: [{ seq: 1, text: '不能说。' }] });
  });

  it('answers of the long road reach the desk in two parts, and answers that are none reach nobody', async () => {
    const told = {
      subjRank: 'R_XIANGKE', subjRole: 'LEADER', subjUnit: '北山镇人民政府', mode: 'ANONYMOUS', truthPledge: 'YES', kind: 'REPORT', field: 'F1',
      allegations: ['A03'], story: '拆成了七份。', ongoing: 'NO', imminent: 'NO', danger: 'NO', means: ['PAPERS'], from: '2026-04~', stage: 'APPROVAL',
      projAmount: '1,200', howKnown: 'SAW', otherTold: ['NO'], witnesses: '开挖机的人', othersInvolved: [{ name: '某某公司', part: 'GAINED' }],
    };
    const { clueId } = await reporter('report', '--answers', file('told.json', JSON.stringify(told))) as { clueId: string };
    const { witnesses, ...open } = told;
    expect(await officer('li.wen', 'open', clueId)).toMatchObject({ report: { answers: { ...open, projAmount: '1200' }, hidden: { witnesses } } });

    const untold = file('untold.json', JSON.stringify({ ...told, from: '三月', stage: 'DRUG_PRICE' }));
    await expect(reporter('report', '--answers', untold)).rejects.toThrow(/from: Write the year[^]*stage: Choose a stage/);
  });

  it('files go up with a report and after it, and come out bit for bit, each on record', async () => {
    const [film, letter] = [randomBytes(9_000_001), randomBytes(70_000)];
    const paths = [film, letter].map((bytes, i) => (writeFileSync(`${HOME}/proof-${i}.bin`, bytes), `${HOME}/proof-${i}.bin`)) as [string, string];
    const { clueId, receipt } = await reporter('report', '--facets', facets, '--text', story, '--file', paths[0]) as { clueId: string; receipt: string };
    await reporter('mailbox', '--receipt', receipt, '--file', paths[1], '--file', paths[1]);

    const { saved } = await officer('li.wen', 'open', clueId, '--save', `${HOME}/out`) as { saved: { name: string; path: string }[] };
    expect(saved.map(({ name }) => name)).toEqual(['proof-0.bin', 'proof-1.bin', 'proof-1.bin']);
    expect(saved.map(({ path }) => readFileSync(path).equals(path.endsWith('0.bin') ? film : letter))).toEqual([true, true, true]);
    const { clue } = await officer('li.wen', 'open', clueId) as { clue: { timeline: { type: string }[] } };
    expect(clue.timeline.filter(({ type }) => type === 'original-taken')).toHaveLength(3);
  });

  it('a report against a leader of the district goes past the district', async () => {
    const sealed = file('sealed.json', JSON.stringify(SEALED_PATH));
    const { clueId } = await reporter('report', '--facets', sealed, '--text', story) as { clueId: string };
    expect(JSON.stringify(await officer('li.wen', 'queue'))).not.toContain(clueId);
    await expect(officer('li.wen', 'open', clueId)).rejects.toThrow('not-found');
    expect(await officer('tang.yi', 'open', clueId)).toMatchObject({ clue: { sealed: true, facets: null }, report: { accused: [] } });
  });

  it('the receipt works in each of its forms, and a wrong one tells nothing', async () => {
    const filed = await reporter('report', '--facets', facets, '--text', story) as Record<'clueId' | 'receipt' | 'hanzi' | 'words', string>;
    for (const receipt of [filed.receipt, filed.hanzi, filed.words]) {
      expect(await reporter('mailbox', '--receipt', receipt)).toMatchObject({ clueId: filed.clueId });
    }
    await expect(reporter('mailbox', '--receipt', '0000 0000 0000 0000 0000 0000 0000')).rejects.toThrow('sign-in-failed');
  });

  it('a refused report is refused on a ground, with a text', async () => {
    const { clueId, receipt } = await reporter('report', '--facets', facets, '--text', story) as { clueId: string; receipt: string };
    await officer('li.wen', 'open', clueId);
    expect(await officer('li.wen', 'refuse', clueId, '--ground', 'NA1', '--text', file('refused.txt', '请向法院起诉'))).toMatchObject({ state: 'NOT_ACCEPTED' });
    expect(await reporter('mailbox', '--receipt', receipt)).toMatchObject({ replies: [{ kind: 'REFUSED', ground: 'NA1', text: '请向法院起诉' }] });
  });

  it('a new officer joins when two members vouch for him and one gives him the desk\'s key', async () => {
    const user = 'qian.mei';
    const dir = `${HOME}/ceremony`;
    const { device } = await newOfficer(user, dir);
    for (const member of ['li.wen', 'zhao.lei']) {
      await officer(member, 'admin', 'member', 'DISC', user, '--record', `${dir}/records/${user}.json`, '--roles', 'INTAKE');
    }
    await officer('li.wen', 'admin', 'grant', 'DISC', user);
    const { clueId } = await reporter('report', '--facets', facets, '--text', story) as { clueId: string };
    expect(await dengwen(['open', clueId, '--api', DESK_ORIGIN, '--root', readStack().root, '--user', user, '--device', device], 'a long password'))
      .toMatchObject({ clue: { clueId } });
  });

  it('one member\'s word does not suffice: alarm membership', async () => {
    const user = 'sole.voucher';
    await newOfficer(user, `${HOME}/ceremony`);
    await officer('li.wen', 'admin', 'member', 'DISC', user, '--record', `${HOME}/ceremony/records/${user}.json`, '--roles', 'INTAKE');
    await expect(officer('li.wen', 'admin', 'grant', 'DISC', user)).rejects.toThrow('membership');
  });

  async function newOfficer(user: string, dir: string): Promise<{ device: string }> {
    await dengwen(['admin', 'officer', user, '--dir', dir, '--name', '新来的'], 'a long password');
    return officer('gao.min', 'admin', 'officer', user, '--dir', dir) as Promise<{ device: string }>;
  }
});
