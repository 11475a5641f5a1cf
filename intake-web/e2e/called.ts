import { openClue } from '../core/clue/open';
import { askCall } from '../core/contact/desk';
import { giveCallShare, openCall, readCall, takeCall, tellResult, waitingCalls } from '../core/contact/keeper';
import type { Contact } from '../core/contact/keeping';
import type { AgeKey } from '../core/seal/age';
import { seatOf } from './people';

/** How the reporter of a report of DISC may be called, as the keeper reads it who calls; he tells the desk what was said. */
export async function called(clueId: string, said: string): Promise<Contact> {
  const [officer, keeper, other] = [await seatOf('li.wen'), await seatOf('hu.yan'), await seatOf('deng.xia')];
  await askCall(officer, await openClue(officer, clueId), { reason: 'CONFIRM', lifeMs: 3_600_000 });
  const { requestId } = (await waitingCalls(keeper)).find((row) => row.clueId === clueId)!;
  const kept: AgeKey[] = [];
  await takeCall(keeper, await readCall(keeper, requestId), (session) => void kept.push(session));
  await giveCallShare(other, await readCall(other, requestId));
  const contact = await openCall(keeper, await readCall(keeper, requestId), kept[0]!);
  await tellResult(keeper, await readCall(keeper, requestId), 'REACHED', said);
  return contact;
}
