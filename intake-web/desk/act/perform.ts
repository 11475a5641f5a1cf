import { accept, assign, refuse, reply, type Done } from '../../core/clue/answer';
import type { Attempt } from '../../core/clue/attempt';
import type { OpenClue } from '../../core/clue/open';
import { approve, archive, conclude, giveBack, propose, waiting } from '../../core/clue/procedure';
import { renew } from '../../core/clue/renew';
import { sealUp } from '../../core/clue/sealUp';
import type { Seat } from '../../core/clue/seat';
import type { ClueView } from '../../core/contract';
import { planOf } from '../protection/risk';
import { words } from '../words';
import type { DeedDraft } from './draft';

const said = words.act;

/** Does what the draft says. @throws Problem `head-moved` when somebody else wrote to the clue since it was read */
export async function perform(seat: Seat, draft: DeedDraft, clue: ClueView, opened: OpenClue | undefined, attempt: Attempt): Promise<Done> {
  const { verb, text, ground, assignee, disposition, outcome, kind, risk, reason, toSuperior } = draft;
  const at = { clue, head: clue.head };
  if (verb === 'assign') return assign(seat, at, required(assignee), attempt);
  if (verb === 'approve') return approve(seat, at, required(waiting(clue)), attempt);
  if (verb === 'archive') return archive(seat, at, attempt);
  const content = required(opened);
  switch (verb) {
    case 'accept':
      return accept(seat, content, text.trim() === '' ? undefined : text, kind, risk && planOf(risk), attempt);
    case 'refuse':
      return refuse(seat, content, required(ground), text, attempt);
    case 'propose':
      return propose(seat, content, required(disposition), text, attempt);
    case 'giveBack':
      return giveBack(seat, content, required(waiting(clue)), text, attempt);
    case 'conclude':
      return conclude(seat, content, required(outcome), text, attempt);
    case 'reply':
      return reply(seat, content, text, attempt);
    case 'sealUp':
      return sealUp(seat, content, { reason: required(reason), text: toSuperior, told: text }, attempt);
    case 'renew':
      return renew(seat, content, text, attempt);
  }
}

export const doneText = ({ verb }: DeedDraft, name: string): string => (verb === 'assign' ? said.assign.done(name) : said[verb].done);

// The form lets nothing through without it.
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('the draft is not complete');
  return value;
}
