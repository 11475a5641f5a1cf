import { accept, assign, refuse, reply, type Done } from '../../core/clue/answer';
import type { OpenClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import type { ClueView } from '../../core/contract';
import { words } from '../words';
import type { DeedDraft } from './draft';

const said = words.act;

/** Does what the draft says. @throws Problem `head-moved` when somebody else wrote to the clue since it was read */
export async function perform(seat: Seat, draft: DeedDraft, clue: ClueView, opened: OpenClue | undefined): Promise<Done> {
  const { verb, text, ground, assignee } = draft;
  if (verb === 'assign') return assign(seat, { clue, head: clue.head }, required(assignee));
  const content = required(opened);
  switch (verb) {
    case 'accept':
      return accept(seat, content, text.trim() === '' ? undefined : text);
    case 'refuse':
      return refuse(seat, content, required(ground), text);
    case 'reply':
      return reply(seat, content, text);
  }
}

export const doneText = ({ verb }: DeedDraft, name: string): string => (verb === 'assign' ? said.assign.done(name) : said[verb].done);

// The form lets nothing through without it.
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('the draft is not complete');
  return value;
}
