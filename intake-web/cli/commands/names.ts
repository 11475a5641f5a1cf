import { answer } from '../../core/api/client';
import { openClue, type OpenClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import type { ShareRefusal } from '../../core/contract';
import { findings, verifyContact, ways } from '../../core/clue/verify';
import { basisHash } from '../../core/identity/basis';
import { approveName, makeRequest, openName, readCustody, sendRequest, type Told } from '../../core/identity/desk';
import { giveShare, readRequest, refuseShare, waitingRequests } from '../../core/identity/keeper';
import { sessionFingerprint } from '../../core/identity/session';
import { ageKey } from '../../core/seal/age';
import { Usage, type Args } from '../args';
import type { Command } from '../command';
import { seatOf } from '../context';
import { readBytes, readJson, readText, writePrivate } from '../files';

const HOUR = 3_600_000;
const REASONS: readonly ShareRefusal[] = ['NO_BASIS', 'NOT_NEEDED', 'WRONG_PERSONS', 'OTHER'];

/** The private half of a request, which its asker keeps until the answers have come. */
interface SessionFile {
  readonly v: 1;
  readonly requestId: string;
  readonly identity: string;
}

/** Asks for the name behind a report, approves another's request, or opens the name when the shares have come. */
export const unmask: Command = {
  usage: 'unmask CLUE [--basis FILE {--with USER --ask AGENCY… --session FILE [--hours N] | --approve REQUEST} | --session FILE {--tell FILE | --withheld FILE}] --api URL --user NAME --device FILE',
  options: { basis: 'one', with: 'one', ask: 'many', session: 'one', hours: 'one', approve: 'one', tell: 'one', withheld: 'one' },
  run: async (args) => {
    const seat = await seatOf(args);
    const opened = await openClue(seat, args.word(0));
    if (args.maybe('approve') !== undefined) return approveName(seat, opened, args.one('approve'), hashOf(args, 'basis'));
    if (args.maybe('with') !== undefined) return ask(args, seat, opened);
    if (args.maybe('session') === undefined) return readCustody(seat, opened);
    const { requestId, identity } = readJson<SessionFile>(args.one('session'));
    return { identity: await openName(seat, opened, requestId, await ageKey(identity), toldOf(args)) };
  },
};

/** Shows what waits for a custodian, gives his share, or refuses it. */
export const share: Command = {
  usage: 'share [REQUEST {--give | --refuse NO_BASIS|NOT_NEEDED|WRONG_PERSONS|OTHER}] --api URL --user NAME --device FILE',
  options: { give: 'flag', refuse: 'one' },
  run: async (args) => {
    const reason = refusalOf(args);
    const seat = await seatOf(args);
    if (reason) return refuseShare(seat, await readRequest(seat, args.word(0)), reason);
    if (!args.hasWord(0)) return { items: await waitingRequests(seat) };
    const asked = await readRequest(seat, args.word(0));
    return args.flag('give') ? giveShare(seat, asked) : { request: asked.request, fingerprint: sessionFingerprint(asked.request.recipient) };
  },
};

/** Why a share is refused, if it is. @throws Usage for a reason that there is not */
export function refusalOf(args: Args): ShareRefusal | undefined {
  const given = args.maybe('refuse');
  const reason = REASONS.find((candidate) => candidate === given);
  if (given !== undefined && !reason) throw new Usage(`--refuse is one of ${REASONS.join(', ')}`);
  return reason;
}

/** Records whether a report is its contact's own, asked without opening the name. */
export const verify: Command = {
  usage: 'verify CLUE --result CONFIRMED|DENIED|UNREACHABLE --way MAILBOX|CALL --api URL --user NAME --device FILE',
  options: { result: 'one', way: 'one' },
  run: async (args) => {
    const [result, way] = [findings.find((one) => one === args.one('result')), ways.find((one) => one === args.one('way'))];
    if (!result || !way) throw new Usage(`--result is one of ${findings.join(', ')}, --way one of ${ways.join(', ')}`);
    const seat = await seatOf(args);
    const clue = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: args.word(0) } } }));
    return verifyContact(seat, { clue, head: clue.head }, result, way);
  },
};

async function ask(args: Args, seat: Seat, opened: OpenClue) {
  const { request, session } = await makeRequest(seat, opened, {
    officers: [seat.officer.user, args.one('with')], basis: hashOf(args, 'basis'), agencies: args.many('ask'), lifeMs: hoursOf(args) * HOUR,
  });
  // First the key: a request whose key was lost would ask custodians for nothing.
  const file: SessionFile = { v: 1, requestId: request.requestId, identity: session.identity };
  const kept = writePrivate(args.one('session'), file);
  await sendRequest(seat, opened, request);
  return { request, session: kept, fingerprint: sessionFingerprint(request.recipient) };
}

function hoursOf(args: Args): number {
  const hours = Number(args.maybe('hours') ?? 48);
  if (!(hours > 0 && hours <= 72)) throw new Usage('--hours is at most 72');
  return hours;
}

function toldOf(args: Args): Told {
  return args.maybe('withheld') === undefined ? { text: readText(args.one('tell')) } : { withheld: hashOf(args, 'withheld') };
}

const hashOf = (args: Args, option: string): string => basisHash(readBytes(args.one(option)));
