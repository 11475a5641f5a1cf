import { beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../core/api/client';
import { openClue } from '../core/clue/open';
import type { Seat } from '../core/clue/seat';
import { sealReport, sendReport } from '../core/report/file';
import { newReportKeys } from '../core/report/keys';
import { connection, deployment, draft, file, readMailboxOf, seatOf, write } from './people';
import { courtFacts, naughtyStrings, normalised } from './samples';
import { noReturn } from './stretched';

/** How many are under way at once. An officer's token lasts ten minutes, so that each lot is opened under one of its own. */
const LOT = 20;

describe('A text arrives as it was written, line ends normalised,', () => {
  let seat: Seat;

  beforeAll(async () => {
    seat = await seatOf('li.wen');
  });

  const arrived = async (story: string): Promise<unknown> => {
    const standing = await deployment();
    const report = await sealReport(standing.manifest, draft(standing, story), await newReportKeys(standing.manifest.deploymentId, noReturn));
    const { clueId } = await sendReport(connect(connection()), report);
    return (await openClue(seat, clueId)).report.answers['story'];
  };

  it.each(courtFacts())('statement of fact %#', async (fact) => {
    expect(await arrived(fact)).toBe(normalised(fact));
  });

  it('a story of 32,000 characters', async () => {
    const longest = '登'.repeat(32_000);
    expect(await arrived(longest)).toBe(longest);
  });

  it('each naughty string after a fixed sentence', async () => {
    const strings = naughtyStrings();
    expect(strings.length).toBeGreaterThan(500);
    for (let from = 0; from < strings.length; from += LOT) {
      seat = await seatOf('li.wen');
      const lot = strings.slice(from, from + LOT);
      expect(await Promise.all(lot.map(arrived))).toEqual(lot.map(normalised));
    }
  });

  it('each naughty string in one message to the desk', async () => {
    const reporter = await file('一份举报');
    const text = naughtyStrings().join('\n');
    await write(reporter, text);
    const { conversation: { messages } } = await openClue(seat, reporter.clueId);
    expect(messages.map((message) => message.text)).toEqual([normalised(text)]);
    expect((await readMailboxOf(reporter)).messages).toHaveLength(1);
  });
});
