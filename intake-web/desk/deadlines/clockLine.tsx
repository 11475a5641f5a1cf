import type { Calendar } from '../../core/calendar/workingDays';
import type { Clock } from '../../core/contract';
import { lengthOf, passedOver, pausesOf } from '../clue/workingWords';
import type { Shown } from '../headlines/book';
import { shortId } from '../labels';
import { DueCell } from '../queue/dueCell';
import { Matter } from '../queue/matter';
import { format } from '../router';
import { words } from '../words';

const { clocks: said } = words.clue;

export interface ClockLineProps {
  clock: Clock;
  calendar: Calendar | undefined;
  headlines: ReadonlyMap<string, Shown>;
  now: Date;
  nameOf: (user: string) => string;
}

/** One clock on one line, with its working below. */
export function ClockLine({ clock: { clue, deadline }, calendar, headlines, now, nameOf }: ClockLineProps) {
  const { rule, start, on, limit, provisional, stage } = deadline;
  const working = [said.span(start, lengthOf(limit), on), ...(calendar ? [passedOver(calendar, deadline, now)] : [])].filter((part) => part !== '');
  return (
    <li class="clock-line">
      <a class="row-link" href={format({ screen: 'clue', clueId: clue.clueId })}>
        <span class="code brief-number">{shortId(clue.clueId)}</span>
        <span class="brief-matter"><Matter row={clue} headline={headlines.get(clue.clueId)} /></span>
      </a>
      <span class="clock-what"><strong>{words.queue.rule[rule]}</strong></span>
      <span class="clock-due">{stage === 'PAUSED' ? <span class="soft nowrap">{said.stands}</span> : <DueCell due={deadline} now={now} bare />}</span>
      <span class="soft small">{clue.assignee === null ? words.queue.unassigned : nameOf(clue.assignee)}</span>
      <p class="clock-working soft small">
        {working.join(words.clue.joint)}
        {pausesOf(deadline).map((line) => <span class="line" key={line}>{line}</span>)}
        {provisional && <span class="line near">{said.provisional}</span>}
      </p>
    </li>
  );
}
