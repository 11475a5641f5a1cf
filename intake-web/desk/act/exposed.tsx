import { Notice } from '../../ui/notice/notice';
import type { Exposure, Trace } from '../../core/exposure/exposure';
import { words } from '../words';

const { exposed: said } = words.act;

export interface ExposedProps {
  finds: readonly Exposure[];
  /** The reporter said that few people know. */
  fewKnow: boolean;
}

/** What the text gives away, and how to say it more generally. Advice beside the form: nothing waits for it. */
export const Exposed = ({ finds, fewKnow }: ExposedProps) =>
  finds.length === 0 ? null : (
    <Notice kind="warn" title={said.title(finds.length)}>
      {fewKnow && <p>{said.fewKnow}</p>}
      <dl class="exposed">
        {tracesOf(finds).map((trace) => (
          <div key={trace}>
            <dt>
              {said.traces[trace].name} <span class="exposed-finds">{quotesOf(finds, trace)}</span>
            </dt>
            <dd>{said.traces[trace].advice}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{said.only}</p>
    </Notice>
  );

const tracesOf = (finds: readonly Exposure[]): Trace[] => [...new Set(finds.map(({ trace }) => trace))];

const quotesOf = (finds: readonly Exposure[], trace: Trace): string =>
  [...new Set(finds.filter((find) => find.trace === trace).map(({ text }) => said.quote(text)))].join(said.comma);
