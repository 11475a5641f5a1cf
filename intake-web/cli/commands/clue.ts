import { answer } from '../../core/api/client';
import { accept as acceptClue, assign as assignClue, refuse as refuseClue, reply as replyTo, tellOpening, type Ground } from '../../core/clue/answer';
import { linkedOf } from '../../core/clue/linked';
import { openClue } from '../../core/clue/open';
import type { ClueRow, QueueState } from '../../core/contract';
import { noRiskKnown } from '../../core/protection/paper';
import { Usage, type Args } from '../args';
import { dayExists } from '../../core/time';
import type { Command } from '../command';
import { seatOf } from '../context';
import { readText } from '../files';
import { saveFiles } from '../saved';

export const queue: Command = {
  usage: 'queue --api URL --user NAME --device FILE [--desk DESK] [--state STATE]…',
  options: { desk: 'one', state: 'many' },
  run: async (args) => {
    const { api } = await seatOf(args);
    const items: ClueRow[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: ClueRow[]; next: string | null } = await answer(api.GET('/v1/clues', { params: { query: { ...filterOf(args), ...(cursor ? { cursor } : {}) } } }));
      items.push(...page.items);
      cursor = page.next;
    }
    return { items };
  },
};

export const open: Command = {
  usage: 'open CLUE [--save DIR] --api URL --user NAME --device FILE',
  options: { save: 'one' },
  run: async (args) => {
    const seat = await seatOf(args);
    const opened = await openClue(seat, args.word(0));
    const { clue, head, report, letterUp, conversation: { messages, replies, destroyed } } = opened;
    const folder = args.maybe('save');
    const saved = folder === undefined ? {} : { saved: await saveFiles(seat, opened, folder) };
    const linked = await linkedOf(seat, opened);
    const upward = letterUp && { letterUp, destroyed };
    return { clue: { ...clue, head }, report, ...(linked && { linked }), ...upward, messages, replies, ...saved };
  },
};

export const reply: Command = {
  usage: 'reply CLUE --text FILE [--name-opened DAY] --api URL --user NAME --device FILE',
  options: { text: 'one', 'name-opened': 'one' },
  run: async (args) => {
    const [text, openedOn] = [readText(args.one('text')), args.maybe('name-opened')];
    if (openedOn !== undefined && !dayExists(openedOn)) throw new Usage('--name-opened is a day, YYYY-MM-DD');
    const seat = await seatOf(args);
    const opened = await openClue(seat, args.word(0));
    return openedOn === undefined ? replyTo(seat, opened, text) : tellOpening(seat, opened, text, openedOn);
  },
};

export const accept: Command = {
  usage: 'accept CLUE [--text FILE] [--no-risk-known FILE] --api URL --user NAME --device FILE',
  options: { text: 'one', 'no-risk-known': 'one' },
  run: async (args) => {
    const [text, reasons] = [textAt(args, 'text'), textAt(args, 'no-risk-known')];
    const seat = await seatOf(args);
    return acceptClue(seat, await openClue(seat, args.word(0)), text, undefined, reasons === undefined ? undefined : noRiskKnown(reasons));
  },
};

export const refuse: Command = {
  usage: 'refuse CLUE --ground NA1|NA2|NA3 --text FILE --api URL --user NAME --device FILE',
  options: { ground: 'one', text: 'one' },
  run: async (args) => {
    const [ground, text] = [groundOf(args), readText(args.one('text'))];
    const seat = await seatOf(args);
    return refuseClue(seat, await openClue(seat, args.word(0)), ground, text);
  },
};

export const assign: Command = {
  usage: 'assign CLUE --to USER --api URL --user NAME --device FILE',
  options: { to: 'one' },
  run: async (args) => {
    const [clueId, assignee, seat] = [args.word(0), args.one('to'), await seatOf(args)];
    const clue = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId } } }));
    return assignClue(seat, { clue, head: clue.head }, assignee);
  },
};

function filterOf(args: Args): { desk?: ClueRow['desk']; state?: QueueState[]; limit: number } {
  const [desk, state] = [args.maybe('desk'), args.many('state')];
  return { ...(desk ? { desk: desk as ClueRow['desk'] } : {}), ...(state.length > 0 ? { state: state as QueueState[] } : {}), limit: 100 };
}

function textAt(args: Args, option: string): string | undefined {
  const file = args.maybe(option);
  return file === undefined ? undefined : readText(file);
}

function groundOf(args: Args): Ground {
  const ground = args.one('ground');
  if (ground !== 'NA1' && ground !== 'NA2' && ground !== 'NA3') throw new Usage('--ground is NA1, NA2 or NA3');
  return ground;
}
