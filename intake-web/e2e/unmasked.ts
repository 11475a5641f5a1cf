import { openClue } from '../core/clue/open';
import { approveName, askName, openName } from '../core/identity/desk';
import { giveShare, readRequest } from '../core/identity/keeper';
import type { Answers } from '../core/report/body';
import { seatOf } from './people';

const BASIS = 'b'.repeat(64);

/** The name behind a report of DISC, opened as the law asks: by two officers, two agencies and the superior organ. */
export async function unmasked(clueId: string): Promise<Answers> {
  const [first, second] = [await seatOf('li.wen'), await seatOf('zhao.lei')];
  const { request, session } = await askName(first, await openClue(first, clueId), {
    officers: ['li.wen', 'zhao.lei'], basis: BASIS, agencies: ['PROC', 'AUD'], lifeMs: 3_600_000,
  });
  await approveName(second, await openClue(second, clueId), request.requestId, BASIS);
  for (const custodian of ['zhou.ping', 'xu.ran', 'tang.yi']) {
    const keeper = await seatOf(custodian);
    await giveShare(keeper, await readRequest(keeper, request.requestId));
  }
  return openName(first, await openClue(first, clueId), request.requestId, session, { withheld: BASIS });
}
