import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ORDINARY } from './people';
import { dengwen } from './stack/cli';
import { DESK_ORIGIN, HOME, REPORT_ORIGIN } from './stack/places';
import { Sql } from './stack/sql';
import { readStack } from './stack/stack';

const CONTACT = { askFor: '老周', way: '136-0000-2222', when: '周末上午', words: '就说是快递' } as const;

/** From a report whose reporter wants to be called to the call, with nothing but the command line. */
describe('A call by the command line', () => {
  const file = (name: string, content: string): string => {
    writeFileSync(`${HOME}/${name}`, content);
    return `${HOME}/${name}`;
  };

  let clueId: string;

  const officer = (user: string, ...args: string[]) => {
    const { device, password } = readStack().officers[user]!;
    return dengwen([...args, '--api', DESK_ORIGIN, '--root', readStack().root, '--user', user, '--device', device], password);
  };

  /** What waits for a keeper of this clue's; other trials leave theirs. */
  const waiting = async (keeper: string): Promise<string[]> => {
    const { items } = (await officer(keeper, 'call')) as { items: { requestId: string; clueId: string }[] };
    return items.filter((item) => item.clueId === clueId).map(({ requestId }) => requestId);
  };

  const asked = async (): Promise<string> => {
    const before = await waiting('deng.xia');
    await officer('li.wen', 'contact', clueId, '--ask', 'CONFIRM');
    return (await waiting('deng.xia')).find((requestId) => !before.includes(requestId))!;
  };

  beforeAll(async () => {
    ({ clueId } = await dengwen([
      'report', '--facets', file('call-facets.json', JSON.stringify(ORDINARY)), '--text', file('call-story.txt', '他让我们把工程交给他的弟弟。'),
      '--contact', file('contact.json', JSON.stringify(CONTACT)), '--api', REPORT_ORIGIN, '--root', readStack().root,
    ]) as { clueId: string });
  });

  it('is made by two keepers together, and the desk reads how it went but never the number', async () => {
    const request = await asked();
    await officer('hu.yan', 'call', request, '--take', `${HOME}/call-1.json`);
    await expect(officer('hu.yan', 'call', request, '--open', `${HOME}/call-1.json`)).rejects.toThrow('call-closed');
    await officer('zhou.ping', 'call', request, '--give');
    expect(await officer('hu.yan', 'call', request, '--open', `${HOME}/call-1.json`)).toEqual({ contact: CONTACT });
    await officer('hu.yan', 'call', request, '--told', 'NOT_REACHED');
    await officer('hu.yan', 'call', request, '--told', 'REACHED', '--text', file('told-call.txt', '确认是本人所写。'));
    expect(await waiting('hu.yan')).toEqual([]);

    const read = await officer('li.wen', 'contact', clueId);
    expect(read).toMatchObject({ calls: [{ state: 'DONE', keeper: 'hu.yan', given: ['zhou.ping'], results: [{ result: 'NOT_REACHED', told: null }, { result: 'REACHED', told: '确认是本人所写。' }] }] });
    const seen = JSON.stringify([read, await officer('li.wen', 'open', clueId)]);
    for (const word of Object.values(CONTACT)) expect(seen).not.toContain(word);
  });

  it('is not made when two keepers refuse, and the desk reads why', async () => {
    const request = await asked();
    for (const keeper of ['deng.xia', 'zhou.ping']) await officer(keeper, 'call', request, '--refuse', 'NOT_NEEDED');
    await expect(officer('hu.yan', 'call', request, '--take', `${HOME}/call-2.json`)).rejects.toThrow('call-closed');
    expect(await officer('li.wen', 'contact', clueId)).toMatchObject({ calls: expect.arrayContaining([expect.objectContaining({ state: 'REFUSED' })]) as unknown });
  });

  it('whose request the database was made to change is taken by no keeper', async () => {
    const request = await asked();
    const sql = Sql.connect();
    await sql.query(`UPDATE reporter_call SET request = REPLACE(request, '"CONFIRM"', '"SAFETY"') WHERE id = '${request}'`);
    sql.close();
    await expect(officer('hu.yan', 'call', request, '--take', `${HOME}/call-3.json`)).rejects.toThrow('call-forged');
    expect(existsSync(`${HOME}/call-3.json`)).toBe(false);
  });

  it('that the database was made to send to another key gets no share', async () => {
    const request = await asked();
    await officer('hu.yan', 'call', request, '--take', `${HOME}/call-4.json`);
    const sql = Sql.connect();
    await sql.query(`UPDATE reporter_call SET taking = REPLACE(taking, '"keeper":"hu.yan"', '"keeper":"deng.xia"') WHERE id = '${request}'`);
    sql.close();
    await expect(officer('zhou.ping', 'call', request, '--give')).rejects.toThrow('call-forged');
    expect(JSON.parse(readFileSync(`${HOME}/call-4.json`, 'utf8'))).toMatchObject({ requestId: request });
  });
});
