import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf, KEEPERS, NameByHand, officer } from './nameByHand';
import { ORDINARY } from './people';
import { dengwen } from './stack/cli';
import { REPORT_ORIGIN } from './stack/places';
import { Sql } from './stack/sql';
import { readStack } from './stack/stack';

const NAME = { name: '张小满', phone: '139-0000-1111', safeTime: '晚八点以后' } as const;
const TOLD = '您的身份已依法启封，由两名工作人员知悉。';

const reporter = (...args: string[]) => dengwen([...args, '--api', REPORT_ORIGIN, '--root', readStack().root]);

/** From a named report to the name, with nothing but the command line. */
describe('A name by the command line', () => {
  let filed: { clueId: string; receipt: string };
  let hand: NameByHand;

  beforeAll(async () => {
    filed = await reporter(
      'report', '--facets', fileOf('named-facets.json', JSON.stringify(ORDINARY)), '--text', fileOf('named-story.txt', '他让我们把工程交给他的弟弟。'),
      '--identity', fileOf('identity.json', JSON.stringify(NAME)),
    ) as typeof filed;
    hand = new NameByHand(filed.clueId);
  });

  const asked = async (session: string): Promise<string> => {
    const request = await hand.ask(session);
    await hand.approve(request);
    return request;
  };

  it('reaches the desk as a named report without a name', async () => {
    const opened = await officer('li.wen', 'open', filed.clueId);
    expect(opened).toMatchObject({ clue: { facets: { mode: 'NAMED' } }, report: { facets: { mode: 'NAMED' }, custody: { m: 2 } } });
    expect(JSON.stringify(opened)).not.toContain(NAME.name);
  });

  it('opens when two officers asked and two agencies and the superior gave their shares, and the reporter is told', async () => {
    const request = await hand.ask('session-1');
    expect(await hand.waiting('zhou.ping')).toEqual([]);
    await hand.approve(request);
    for (const custodian of KEEPERS) {
      expect(await hand.waiting(custodian)).toEqual([request]);
      await hand.give(custodian, request);
    }
    expect(await hand.open('session-1', TOLD)).toEqual(NAME);
    expect(await reporter('mailbox', '--receipt', filed.receipt)).toMatchObject({ replies: [{ kind: 'UNMASKED', openedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), text: TOLD }] });
  });

  it('is verified without being opened', async () => {
    expect(await officer('li.wen', 'verify', filed.clueId, '--result', 'CONFIRMED', '--way', 'MAILBOX')).toMatchObject({ identityVerification: 'CONFIRMED' });
    expect(JSON.stringify(await officer('li.wen', 'unmask', filed.clueId))).not.toContain(NAME.name);
  });

  it('stays closed when a custodian refuses', async () => {
    const request = await asked('session-2');
    await officer('zhou.ping', 'share', request, '--refuse', 'NOT_NEEDED');
    await hand.give('xu.ran', request);
    await hand.give('tang.yi', request);
    await expect(hand.open('session-2')).rejects.toThrow('unmask-closed');
    expect(JSON.stringify(await officer('li.wen', 'unmask', filed.clueId))).toContain('NOT_NEEDED');
  });

  it('is approved by nobody who holds another document', async () => {
    const request = await hand.ask('session-3');
    await expect(hand.approve(request, fileOf('other-basis.txt', '别的文件'))).rejects.toThrow('unmask-elsewhere');
  });

  it('a request that the database was made to send elsewhere is answered by no custodian', async () => {
    const request = await asked('session-4');
    const sql = Sql.connect();
    await sql.query(`UPDATE unmasking SET request = REPLACE(request, '"agencies":["AUD","PROC"]', '"agencies":["AUD","POL","PROC"]') WHERE id = '${request}'`);
    sql.close();
    await expect(hand.give('zhou.ping', request)).rejects.toThrow('unmask-forged');
  });
});
