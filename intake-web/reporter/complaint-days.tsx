import { road } from '#words/road';

import type { LastDay } from '../core/complaint/dates';
import { cautionWords, NO_STANDSTILL, stepWords, working } from '../core/complaint/words';
import { Notice } from '../ui/notice/notice';
import { complaintDaysOf, dayWords } from './days';
import type { Draft } from './draft';
import type { Opened } from './opened';
import { say } from './questionnaire';
import './complaint-days.css';

/** The last days that the law leaves for a complaint, with their working; and that reporting here stops none of them. */
export function ComplaintDays({ draft, opened }: { draft: Draft; opened: Opened }) {
  const found = complaintDaysOf(draft, opened);
  return (
    <section class="flow" aria-labelledby="complaint-days">
      <h2 id="complaint-days">{road.complaint.title}</h2>
      <Notice kind="warn">
        <p>{say(NO_STANDSTILL)}</p>
      </Notice>
      <div class="flow" role="status">
        {found?.lastDays.map((one) => <OneDay key={one.step} day={one} />)}
        {found?.cautions.map((caution) => <p key={caution}>{say(cautionWords[caution])}</p>)}
        {found && found.lastDays.length + found.cautions.length === 0 && <p class="soft">{road.complaint.waiting}</p>}
      </div>
    </section>
  );
}

function OneDay({ day }: { day: LastDay }) {
  const { names, to, law } = stepWords[day.step];
  return (
    <div class="last-day">
      <p class="last-day-step">{say(names)}</p>
      <p class="last-day-date">
        {road.complaint.by(dayWords(day.count.last))}
        {day.over && <strong class="last-day-over">{road.complaint.over}</strong>}
      </p>
      <p>{say(to)}</p>
      <p class="soft">{road.complaint.working}</p>
      <ul class="soft">
        {working(day).map((line) => (
          <li key={line.zh}>{say(line)}</li>
        ))}
      </ul>
      <p class="soft">{say(law)}</p>
    </div>
  );
}
