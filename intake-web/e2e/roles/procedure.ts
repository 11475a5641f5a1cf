import { answer } from '../../core/api/client';
import { hex, randomBytes } from '../../core/bytes';
import { reply } from '../../core/clue/answer';
import { sealNote } from '../../core/clue/notes';
import { openClue, type OpenClue } from '../../core/clue/open';
import { approve, propose } from '../../core/clue/procedure';
import type { Seat } from '../../core/clue/seat';
import type { Disposition, Head, Note } from '../../core/contract';
import { signDeed, type Verb } from '../../core/officer/deed';
import { seatOf } from '../people';
import { ASSIGNED, type Caller } from './callers';
import { namedClue, newNamedClue } from './names';
import type { Asked } from './requests';
import { of, type Make, type Place } from './standing';

const CHIEF = 'zhao.lei';

interface Proposed { readonly opened: OpenClue; readonly note: string }

/** A clue of DISC with an opinion of its handler that waits, and the note in which it stands. */
const proposed = (place: Place, disposition: Disposition): Promise<Proposed> =>
  of(place, `proposed ${disposition}`, () => newlyProposed(place.intake, disposition));

async function newlyProposed(intake: Seat, disposition: Disposition): Promise<Proposed> {
  const { clue: { clueId } } = await newNamedClue(intake);
  const handler = await seatOf(ASSIGNED);
  await propose(handler, await openClue(handler, clueId), disposition, '拟按此办理。');
  const opened = await openClue(intake, clueId);
  const { opinions } = await answer(intake.api.GET('/v1/clues/{clueId}', { params: { path: { clueId } } }));
  return { opened, note: opinions.at(-1)!.note };
}

/** The same once the chief has approved it. */
const approved = (place: Place, disposition: Disposition): Promise<OpenClue> =>
  of(place, `approved ${disposition}`, () => newlyApproved(place.intake, disposition));

async function newlyApproved(intake: Seat, disposition: Disposition): Promise<OpenClue> {
  const { opened, note } = await newlyProposed(intake, disposition);
  const { head } = await approve(await seatOf(CHIEF), opened, { note, disposition });
  return { ...opened, head };
}

const paper = (intake: Seat, opened: OpenClue): Promise<Note> => sealNote(intake, opened, { id: hex(randomBytes(16)), version: 1, text: '一段理由' });

const about = ({ seat }: Caller, { clue: { clueId }, head }: { clue: { clueId: string }; head: Head }, verb: Verb, act: object): Asked => ({
  path: { clueId }, body: signDeed(seat.manifest.deploymentId, seat.officer, clueId, head, verb, { desk: 'DISC', ...act }, new Date()),
});

/** A good request for every operation of a clue's procedure. */
export const procedureRequests: Readonly<Record<string, Make>> = {
  proposeDisposition: async (place, caller) => {
    const opened = await namedClue(place);
    return about(caller, opened, 'disposition-proposed', { disposition: 'CLOSED', note: await paper(place.intake, opened) });
  },
  approveDisposition: async (place, caller) => {
    const { opened, note } = await proposed(place, 'CLOSED');
    return about(caller, opened, 'disposition-approved', { opinion: note, disposition: 'CLOSED' });
  },
  returnDisposition: async (place, caller) => {
    const { opened, note } = await proposed(place, 'CLOSED');
    return about(caller, opened, 'disposition-returned', { opinion: note, note: await paper(place.intake, opened) });
  },
  concludeClue: async (place, caller) => {
    const opened = await approved(place, 'PRELIM_VERIFY');
    return about(caller, opened, 'result-recorded', { outcome: 'FIRST_FORM', note: await paper(place.intake, opened) });
  },
  archiveClue: async (place, caller) => {
    const opened = await of(place, 'closed and told', async () => {
      const closed = await newlyApproved(place.intake, 'CLOSED');
      const { head } = await reply(place.intake, closed, '已办结。');
      return { ...closed, head };
    });
    return about(caller, opened, 'archived', {});
  },
};
