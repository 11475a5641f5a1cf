import { answer } from '../../core/api/client';
import { handOut, heldReasons, keepBack } from '../../core/clue/held';
import { reasons, type Reason } from '../../core/clue/letterUp';
import { openClue } from '../../core/clue/open';
import { renew } from '../../core/clue/renew';
import { sealUp as sealUpward } from '../../core/clue/sealUp';
import type { DeskCode, Stub } from '../../core/contract';
import { Usage, type Args } from '../args';
import type { Command } from '../command';
import { seatOf } from '../context';
import { readText, writePrivate } from '../files';

export const sealUp: Command = {
  usage: 'seal-up CLUE --reason RANK|DISC_HEAD|HIGHER_POST --tell FILE [--text FILE] --api URL --user NAME --device FILE',
  options: { reason: 'one', tell: 'one', text: 'one' },
  run: async (args) => {
    const [reason, told, text] = [reasonOf(args), readText(args.one('tell')), args.maybe('text')];
    const seat = await seatOf(args);
    const opened = await openClue(seat, args.word(0));
    return sealUpward(seat, opened, { reason, told, text: text === undefined ? '' : readText(text) });
  },
};

export const confirm: Command = {
  usage: 'confirm CLUE --tell FILE --api URL --user NAME --device FILE',
  options: { tell: 'one' },
  run: async (args) => {
    const told = readText(args.one('tell'));
    const seat = await seatOf(args);
    return renew(seat, await openClue(seat, args.word(0)), told);
  },
};

/** Takes out what the server holds of a clue that came up, or leaves it; either with a reason that stands in the log. */
export const held: Command = {
  usage: 'held CLUE {--hand-out FILE | --keep} --reason KEY_FALSE|LETTER_FALSE|OVERSIGHT_ASKED|WAITS|OTHER --api URL --user NAME --device FILE',
  options: { 'hand-out': 'one', keep: 'flag', reason: 'one' },
  run: async (args) => {
    const [file, reason] = [args.maybe('hand-out'), heldReasons.find((code) => code === args.one('reason'))];
    if (!reason) throw new Usage(`--reason is one of ${heldReasons.join(', ')}`);
    if ((file === undefined) !== args.flag('keep')) throw new Usage('either --hand-out or --keep');
    const seat = await seatOf(args);
    const clue = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: args.word(0) } } }));
    if (file === undefined) return keepBack(seat, clue, reason).then(() => ({ kept: clue.clueId }));
    const out = await handOut(seat, clue, reason);
    return { saved: writePrivate(file, out), since: out.since, from: out.from, readers: out.grants.map(({ desk, epoch }) => ({ desk, epoch })) };
  },
};

export const stubs: Command = {
  usage: 'stubs --desk DESK --api URL --user NAME --device FILE',
  options: { desk: 'one' },
  run: async (args) => {
    const [desk, { api }] = [args.one('desk') as DeskCode, await seatOf(args)];
    const items: Stub[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: { cursor?: string } = cursor === '' ? {} : { cursor };
      const page: { items: Stub[]; next: string | null } = await answer(api.GET('/v1/desks/{desk}/stubs', { params: { path: { desk }, query } }));
      items.push(...page.items);
      cursor = page.next;
    }
    return { items };
  },
};

function reasonOf(args: Args): Reason {
  const reason = reasons.find((code) => code === args.one('reason'));
  if (!reason) throw new Usage(`--reason is one of ${reasons.join(', ')}`);
  return reason;
}
