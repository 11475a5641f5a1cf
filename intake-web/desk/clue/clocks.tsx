import type { Calendar } from '../../core/calendar/workingDays';
import type { ClueView, Deadline } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { DueCell } from '../queue/dueCell';
import { words } from '../words';
import type { Keeping } from './clockKeeper';
import { PauseForm } from './pauseForm';
import { lengthOf, pausesOf, passedOver } from './workingWords';

const { clocks: said } = words.clue;

export interface ClocksProps {
  clue: ClueView;
  now: Date;
  /** Undefined until it is read; then what the count passed over is named. */
  calendar?: Calendar | undefined;
  /** Undefined where clocks are only looked at. */
  keeping?: Keeping | undefined;
}

/** Every clock of the clue with its working: what it counts from, how long, what it passed over, and what ends it. */
export function Clocks(props: ClocksProps) {
  if (props.clue.deadlines.length === 0) return <p class="soft">{said.none}</p>;
  return (
    <ul class="clocks">
      {props.clue.deadlines.map((deadline) => (
        <Clock key={deadline.rule} {...props} deadline={deadline} />
      ))}
    </ul>
  );
}

function Clock({ deadline, now, calendar, keeping }: ClocksProps & { deadline: Deadline }) {
  const { rule, start, on, limit, provisional } = deadline;
  return (
    <li>
      <p class="clock-head">
        <strong>{words.queue.rule[rule]}</strong> <Standing deadline={deadline} now={now} />
      </p>
      <p class="soft small">{[said.span(start, lengthOf(limit), on), said.ends[rule]].join(words.clue.joint)}</p>
      {calendar && deadline.end === null && <p class="soft small">{passedOver(calendar, deadline, now)}</p>}
      {pausesOf(deadline).map((line) => <p class="small" key={line}>{line}</p>)}
      {provisional && <p class="small near">{said.provisional}</p>}
      {keeping && <Keep {...keeping} deadline={deadline} />}
    </li>
  );
}

/** What an officer can do to a clock now. */
function Keep({ deadline: { rule, stage, pausable }, ...keeping }: Keeping & { deadline: Deadline }) {
  const { asking, busy, failure, onAsk, onResume } = keeping;
  const asks = asking?.rule === rule;
  return (
    <>
      {stage === 'PAUSED' && <Button kind="plain" busy={busy} onClick={() => onResume(rule)}>{said.resume}</Button>}
      {pausable && !asks && <Button kind="plain" onClick={() => onAsk(rule)}>{said.pause}</Button>}
      {pausable && asks && <PauseForm {...keeping} asking={asking} reasons={pausable} />}
      {failure?.rule === rule && <p class="late small" role="alert">{failure.message}</p>}
    </>
  );
}

function Standing({ deadline, now }: { deadline: Deadline; now: Date }) {
  if (deadline.stage === 'PAUSED') return <span class="soft nowrap">{said.stands}</span>;
  if (deadline.end === null) return <DueCell due={deadline} now={now} bare />;
  const late = deadline.end > deadline.on;
  return <span class={late ? 'late' : 'soft'}>{late ? said.endedLate(deadline.end) : said.ended(deadline.end)}</span>;
}
