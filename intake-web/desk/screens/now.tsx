import type { ClueRow } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { dayOf, timeOf } from '../day';
import { sections, type Section, type TodayState } from '../now/todaysWork';
import { countText, type Today } from '../queue/counts';
import { useRowKeys } from '../queue/keys';
import { Brief, type BriefProps } from '../now/brief';
import { format, noFilters } from '../router';
import { words } from '../words';

const { now: said } = words.work;
const { queue } = words;

export interface NowProps extends TodayState, Pick<BriefProps, 'headlines' | 'nameOf'> {
  counts: Today | undefined;
  now: Date;
  onRefresh: () => void;
}

const countOf: Record<Section, keyof Today> = { overdue: 'overdue', today: 'dueToday', unseen: 'new', waiting: 'waiting', mine: 'mine' };

/** What wants something today, the most pressing first; what wants nothing is one line at the end. */
export function Now({ parts, failure, updated, counts, now, headlines, nameOf, onRefresh }: NowProps) {
  useRowKeys();
  const full = sections.filter((section) => parts && parts[section].length > 0);
  const quiet = sections.filter((section) => !full.includes(section));
  return (
    <div class="screen now">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p class="soft">{said.hint(dayOf(now))}</p>
      {failure !== undefined && (
        <Notice kind="warn" live {...(parts ? {} : { title: said.error })}>
          <p>{parts && updated ? queue.stale(timeOf(updated)) : failure}</p>
          {!parts && <Button kind="plain" onClick={onRefresh}>{words.shell.retry}</Button>}
        </Notice>
      )}
      {!parts && failure === undefined && <p class="soft" role="status">{said.loading}</p>}
      {full.map((section) => (
        <Part key={section} section={section} rows={parts![section]} count={counts?.[countOf[section]]} now={now} headlines={headlines} nameOf={nameOf} />
      ))}
      {parts && full.length === 0 && <p class="nothing"><strong>{said.clear}</strong><span class="line">{said.clearHint}</span></p>}
      {full.length > 0 && quiet.length > 0 && <p class="soft small">{said.quiet(quiet.map((section) => queue.views[section]).join(words.clue.joint))}</p>}
    </div>
  );
}

interface PartProps extends Omit<BriefProps, 'row'> {
  section: Section;
  rows: readonly ClueRow[];
  count: number | undefined;
}

const Part = ({ section, rows, count, ...common }: PartProps) => (
  <section class={`now-part now-${section}`} aria-labelledby={`now-${section}`}>
    <header>
      <h2 id={`now-${section}`}>{queue.views[section]}</h2>
      <span class="soft small">{queue.viewHints[section]}</span>
      <a href={format({ screen: 'queue', view: section, filters: noFilters })}>{said.all(countText(Math.max(count ?? 0, rows.length)))}</a>
    </header>
    <ul>
      {rows.map((row) => <Brief key={row.clueId} row={row} {...common} />)}
    </ul>
  </section>
);
