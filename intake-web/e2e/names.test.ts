import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ORDINARY } from './people';
import { dengwen } from './stack/cli';
import { DESK_ORIGIN, HOME, REPORT_ORIGIN } from './stack/places';
import { Sql } from './stack/sql';
import { readStack } from './stack/stack';

const NAME = { name: '张小满', phone: '139-0000-1111', safeTime: '晚八点以后' } as const;

/** From a named report to the name, with nothing but the command line. */
describe('A name by the command line', () => {
  const file = (name: string, content: string): string => {
    writeFileSync(`${HOME}/${name}`, content);
    return `${HOME}/${name}`;
  };

  let basis: string;
  let filed: { clueId: string; receipt: string };

  const reporter = (...args: string[]) => dengwen([...args, '--api', REPORT_ORIGIN, '--root', readStack().root]);

  const officer = (user: string, ...args: string[]) => {
    const { device, password } = readStack().officers[user]!;
    return dengwen([...args, '--api', DESK_ORIGIN, '--root', readStack().root, '--user', user, '--device', device], password);
  };

  const ask = async (session: string, ...agencies: string[]): Promise<string> => {
    const asked = await officer('li.wen', 'unmask', filed.clueId, '--basis', basis, '--with', 'zhao.lei', '--session', `${HOME}/${session}`,
      ...agencies.flatMap((agency) => ['--ask', agency])) as { request: { requestId: string } };
    return asked.request.requestId;
  };

  /** What waits for a custodian of this clue's; other trials leave theirs. */
  const waiting = async (custodian: string): Promise<string[]> => {
    const { items } = (await officer(custodian, 'share')) as { items: { requestId: string; clueId: string }[] };
    return items.filter(({ clueId }) => clueId === filed.clueId).map(({ requestId }) => requestId);
  };

  beforeAll(async () => {
    basis = file('basis.txt', '依法核实举报人身份的审批表');
    filed = await reporter(
      'report', '--facets', file('named-facets.json', JSON.stringify(ORDINARY)), '--text', file('named-story.txt', '他让我们把工程交给他的弟弟。'),
      '--identity', file('identity.json', JSON.stringify(NAME)),
    ) as typeof filed;
  });

  it('reaches the desk as a named report without a name', async () => {
    const opened = await officer('li.wen', 'open', filed.clueId);
    expect(opened).toMatchObject({ clue: { facets: { mode: 'NAMED' } }, report: { facets: { mode: 'NAMED' }, custody: { m: 2 } } });
    expect(JSON.stringify(opened)).not.toContain(NAME.name);
  });

  it('opens when two officers asked and two agencies and the superior gave their shares, and the reporter is told', async () => {
    const request = await ask('session-1.json', 'PROC', 'AUD');
    expect(await waiting('zhou.ping')).toEqual([]);
    await officer('zhao.lei', 'unmask', filed.clueId, '--approve', request, '--basis', basis);
    for (const custodian of ['zhou.ping', 'xu.ran', 'tang.yi']) {
      expect(await waiting(custodian)).toEqual([request]);
      await officer(custodian, 'share', request, '--give');
    }
    const told = file('told.txt', '您的身份已依法启封，由两名工作人员知悉。');
    expect(await officer('li.wen', 'unmask', filed.clueId, '--session', `${HOME}/session-1.json`, '--tell', told)).toEqual({ identity: NAME });
    expect(await reporter('mailbox', '--receipt', filed.receipt)).toMatchObject({ replies: [{ text: '您的身份已依法启封，由两名工作人员知悉。' }] });
  });

  it('stays closed when a custodian refuses', async () => {
    const request = await ask('session-2.json', 'PROC', 'AUD');
    await officer('zhao.lei', 'unmask', filed.clueId, '--approve', request, '--basis', basis);
    await officer('zhou.ping', 'share', request, '--refuse', 'NOT_NEEDED');
    await officer('xu.ran', 'share', request, '--give');
    await officer('tang.yi', 'share', request, '--give');
    await expect(officer('li.wen', 'unmask', filed.clueId, '--session', `${HOME}/session-2.json`, '--withheld', basis)).rejects.toThrow('unmask-closed');
    expect(JSON.stringify(await officer('li.wen', 'unmask', filed.clueId))).toContain('NOT_NEEDED');
  });

  it('is approved by nobody who holds another document', async () => {
    const request = await ask('session-3.json', 'PROC', 'AUD');
    const other = file('other-basis.txt', '别的文件');
    await expect(officer('zhao.lei', 'unmask', filed.clueId, '--approve', request, '--basis', other)).rejects.toThrow('unmask-elsewhere');
  });

  it('a request that the database was made to send elsewhere is answered by no custodian', async () => {
    const request = await ask('session-4.json', 'PROC', 'AUD');
    await officer('zhao.lei', 'unmask', filed.clueId, '--approve', request, '--basis', basis);
    const sql = Sql.connect();
    await sql.query(`UPDATE unmasking SET request = REPLACE(request, '"agencies":["AUD","PROC"]', '"agencies":["AUD","POL","PROC"]') WHERE id = '${request}'`);
    sql.close();
    await expect(officer('zhou.ping', 'share', request, '--give')).rejects.toThrow('unmask-forged');
  });
});
