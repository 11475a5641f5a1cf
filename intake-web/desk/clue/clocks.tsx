import type { ClueView } from '../../core/contract';
import { DueCell } from '../queue/dueCell';
import { words } from '../words';

const { clocks: said } = words.clue;

type Deadline = ClueView['deadlines'][number];

/** Every clock of the clue with its working: what it counts from, how long, and what ends it. */
export function Clocks({ clue, now }: { clue: ClueView; now: Date }) {
  if (clue.deadlines.length === 0) return <p class="soft">{said.none}</p>;
  return (
    <ul class="clocks">
      {clue.deadlines.map((deadline) => (
        <li key={deadline.rule}>
          <p class="clock-head">
            <strong>{words.queue.rule[deadline.rule]}</strong> <Standing deadline={deadline} now={now} />
          </p>
          <p class="soft small">{workingOf(deadline, clue)}</p>
        </li>
      ))}
    </ul>
  );
}

function Standing({ deadline, now }: { deadline: Deadline; now: Date }) {
  if (deadline.end === null) return <DueCell due={deadline} now={now} bare />;
  const late = deadline.end > deadline.on;
  return <span class={late ? 'late' : 'soft'}>{late ? said.endedLate(deadline.end) : said.ended(deadline.end)}</span>;
}

/** 2026-11-20 次日起 15 个工作日，到 2026-12-11；决定受理或不予受理时结束 */
function workingOf({ rule, start, on, provisional }: Deadline, { urgency }: ClueView): string {
  const limit = rule === 'FIRST_LOOK' ? said.working.FIRST_LOOK[urgency ?? 'sealed'] : said.working[rule];
  return [said.span(start, limit, on), said.ends[rule], ...(provisional ? [said.provisional] : [])].join(words.clue.joint);
}
