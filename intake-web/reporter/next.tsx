import { after } from '#words/after';

import { plusDays } from '../core/time';
import { dayWords } from './days';
import type { Filed } from './screens/receipt';
import './next.css';

/** What comes after filing, by date. */
export function Next({ filed }: { filed: Filed }) {
  const text = after.receipt;
  return (
    <>
      <h2>{text.next}</h2>
      <dl class="next">
        {text.dates(dayWords(plusDays(filed.filedOn, 7)), dayWords(filed.acceptBy)).map(({ when, what }) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
