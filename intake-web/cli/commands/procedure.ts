import { answer } from '../../core/api/client';
import { openClue } from '../../core/clue/open';
import {
  approve as approveOpinion, archive as archiveClue, conclude as concludeClue, dispositions, giveBack as returnOpinion, outcomes, propose as proposeWay, waiting,
} from '../../core/clue/procedure';
import type { Seat } from '../../core/clue/seat';
import type { ClueView, Opinion } from '../../core/contract';
import { Usage, type Args } from '../args';
import type { Command } from '../command';
import { seatOf } from '../context';
import { readText } from '../files';

const ends = [...new Set(Object.values(outcomes).flat())];

export const propose: Command = {
  usage: `propose CLUE --way ${dispositions.join('|')} --text FILE --api URL --user NAME --device FILE`,
  options: { way: 'one', text: 'one' },
  run: async (args) => {
    const [way, text, seat] = [oneOf(args, 'way', dispositions), readText(args.one('text')), await seatOf(args)];
    return proposeWay(seat, await openClue(seat, args.word(0)), way, text);
  },
};

export const approve: Command = {
  usage: 'approve CLUE --api URL --user NAME --device FILE',
  options: {},
  run: async (args) => {
    const [clueId, seat] = [args.word(0), await seatOf(args)];
    const clue = await viewOf(seat, clueId);
    return approveOpinion(seat, { clue, head: clue.head }, waitingAt(clue));
  },
};

export const giveBack: Command = {
  usage: 'return CLUE --text FILE --api URL --user NAME --device FILE',
  options: { text: 'one' },
  run: async (args) => {
    const [text, seat] = [readText(args.one('text')), await seatOf(args)];
    const opened = await openClue(seat, args.word(0));
    return returnOpinion(seat, opened, waitingAt(await viewOf(seat, args.word(0))), text);
  },
};

export const conclude: Command = {
  usage: `conclude CLUE --result ${ends.join('|')} --text FILE --api URL --user NAME --device FILE`,
  options: { result: 'one', text: 'one' },
  run: async (args) => {
    const [result, text, seat] = [oneOf(args, 'result', ends), readText(args.one('text')), await seatOf(args)];
    return concludeClue(seat, await openClue(seat, args.word(0)), result, text);
  },
};

export const archive: Command = {
  usage: 'archive CLUE --api URL --user NAME --device FILE',
  options: {},
  run: async (args) => {
    const [clueId, seat] = [args.word(0), await seatOf(args)];
    const clue = await viewOf(seat, clueId);
    return archiveClue(seat, { clue, head: clue.head });
  },
};

const viewOf = ({ api }: Seat, clueId: string): Promise<ClueView> => answer(api.GET('/v1/clues/{clueId}', { params: { path: { clueId } } }));

function waitingAt(clue: ClueView): Opinion {
  const opinion = waiting(clue);
  if (!opinion) throw new Usage('no opinion waits for a decision');
  return opinion;
}

function oneOf<T extends string>(args: Args, option: string, known: readonly T[]): T {
  const chosen = known.find((one) => one === args.one(option));
  if (chosen === undefined) throw new Usage(`--${option} is one of ${known.join(', ')}`);
  return chosen;
}
