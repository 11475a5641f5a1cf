import { openClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import { askCall, readContact } from '../../core/contact/desk';
import { giveCallShare, openCall, readCall, refuseCall, takeCall, tellResult, waitingCalls } from '../../core/contact/keeper';
import type { CallOutcome, CallReason, CallView } from '../../core/contract';
import { ageKey } from '../../core/seal/age';
import { Usage, type Args } from '../args';
import type { Command } from '../command';
import { seatOf } from '../context';
import { readJson, readText, writePrivate } from '../files';
import { refusalOf } from './names';

const DAY = 86_400_000;
const REASONS: readonly CallReason[] = ['CONFIRM', 'TELL', 'MATERIALS', 'SAFETY'];
const OUTCOMES: readonly CallOutcome[] = ['REACHED', 'NOT_REACHED', 'REFUSED', 'WRONG_PERSON'];

/** The private half of a call, which who took it keeps until it is made. */
interface SessionFile {
  readonly v: 1;
  readonly requestId: string;
  readonly identity: string;
}

/** Shows who keeps a reporter's contact and what became of each call, or asks that he be called. */
export const contact: Command = {
  usage: 'contact CLUE [--ask CONFIRM|TELL|MATERIALS|SAFETY [--days N]] --api URL --user NAME --device FILE',
  options: { ask: 'one', days: 'one' },
  run: async (args) => {
    const seat = await seatOf(args);
    const opened = await openClue(seat, args.word(0));
    if (args.maybe('ask') === undefined) return { calls: await readContact(seat, opened) };
    return askCall(seat, opened, { reason: oneOf(REASONS, args, 'ask'), lifeMs: daysOf(args) * DAY });
  },
};

/** Shows what waits for a keeper of contacts; takes a call, gives a share for it, refuses it, opens the contact, tells how it went. */
export const call: Command = {
  usage: 'call [REQUEST {--take FILE | --give | --refuse NO_BASIS|NOT_NEEDED|WRONG_PERSONS|OTHER | --open FILE | --told REACHED|NOT_REACHED|REFUSED|WRONG_PERSON [--text FILE]}] --api URL --user NAME --device FILE',
  options: { take: 'one', give: 'flag', refuse: 'one', open: 'one', told: 'one', text: 'one' },
  run: async (args) => {
    const refused = refusalOf(args);
    const seat = await seatOf(args);
    if (!args.hasWord(0)) return { items: await waitingCalls(seat) };
    const asked = await readCall(seat, args.word(0));
    if (refused) return refuseCall(seat, asked, refused);
    if (args.flag('give')) return giveCallShare(seat, asked);
    if (args.maybe('take') !== undefined) return take(args, seat, asked);
    if (args.maybe('open') !== undefined) return { contact: await openCall(seat, asked, await sessionOf(args)) };
    if (args.maybe('told') === undefined) return { request: asked.request, taken: asked.taken?.call ?? null };
    return tellResult(seat, asked, oneOf(OUTCOMES, args, 'told'), args.maybe('text') === undefined ? '' : readText(args.one('text')));
  },
};

async function take(args: Args, seat: Seat, asked: CallView) {
  const { requestId } = asked.request;
  let kept = '';
  await takeCall(seat, asked, ({ identity }) => {
    kept = writePrivate(args.one('take'), { v: 1, requestId, identity } satisfies SessionFile);
  });
  return { session: kept };
}

async function sessionOf(args: Args) {
  const { requestId, identity } = readJson<SessionFile>(args.one('open'));
  if (requestId !== args.word(0)) throw new Usage('--open is the file of another call');
  return ageKey(identity);
}

function daysOf(args: Args): number {
  const days = Number(args.maybe('days') ?? 7);
  if (!(days > 0 && days <= 7)) throw new Usage('--days is at most 7');
  return days;
}

function oneOf<T extends string>(all: readonly T[], args: Args, option: string): T {
  const given = all.find((candidate) => candidate === args.one(option));
  if (!given) throw new Usage(`--${option} is one of ${all.join(', ')}`);
  return given;
}
