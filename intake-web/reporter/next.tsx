import { after } from '#words/after';
import { protect } from '#words/protect';
import { road } from '#words/road';

import { NO_STANDSTILL, stepWords } from '../core/complaint/words';
import { plusDays } from '../core/time';
import { dayWords } from './days';
import { say } from './questionnaire';
import { SafeNow } from './safe-now';
import type { Filed } from './screens/receipt';
import './next.css';

/** What comes after filing, by date; and what the reporter has to do himself where he complains too. */
export function Next({ filed }: { filed: Filed }) {
  const text = after.receipt;
  const { lastDays = [] } = filed;
  return (
    <>
      <h2>{text.next}</h2>
      {filed.retaliation && <p>{protect.first}</p>}
      <dl class="next">
        {text.dates[filed.named ? 'named' : 'anonymous'](dayWords(plusDays(filed.filedOn, filed.retaliation ? 1 : 7)), dayWords(filed.acceptBy)).map(({ when, what }) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {filed.retaliation && (
        <>
          <p>{protect.code}</p>
          <SafeNow />
        </>
      )}
      {lastDays.length > 0 && (
        <>
          <h2>{road.complaint.yours}</h2>
          <dl class="next">
            {lastDays.map(({ step, count, over }) => (
              <div key={step}>
                <dt>
                  {dayWords(count.last)} {over && road.complaint.over}
                </dt>
                <dd>
                  {say(stepWords[step].names)}
                  <span class="soft next-to">{say(stepWords[step].to)}</span>
                </dd>
              </div>
            ))}
          </dl>
          <p class="soft">{say(NO_STANDSTILL)}</p>
        </>
      )}
    </>
  );
}
