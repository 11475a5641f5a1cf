import type { ComplaintDates, LastDay } from '../../core/complaint/dates';
import { cautionWords, stepWords, working } from '../../core/complaint/words';
import { spellDate } from '../../core/questionnaire/spell';
import { language, words } from '../words';

const said = words.clue.complaint;

/** The last days that the law left the reporter for his complaint, with their working; counted from what he wrote. */
export const ComplaintDays = ({ dates: { lastDays, cautions } }: { dates: ComplaintDates }) => (
  <>
    <p class="soft small">{said.note}</p>
    <ul class="clocks">
      {lastDays.map((one) => (
        <OneDay key={one.step} day={one} />
      ))}
    </ul>
    {cautions.map((caution) => (
      <p key={caution} class="small">{cautionWords[caution][language]}</p>
    ))}
  </>
);

const OneDay = ({ day }: { day: LastDay }) => (
  <li>
    <p class="clock-head">
      <strong>{stepWords[day.step].names[language]}</strong>
      <span class={day.over ? 'late' : undefined}>{said.by(spellDate(day.count.last, language), day.over)}</span>
    </p>
    <p class="soft small">{[...working(day), stepWords[day.step].law].map((line) => line[language]).join(words.clue.joint)}</p>
  </li>
);
