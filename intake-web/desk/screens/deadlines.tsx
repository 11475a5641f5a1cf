import '../styles/deadlines.css';

import type { Standing } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { standings, type ClockPage } from '../deadlines/clockBook';
import { ClockLine, type ClockLineProps } from '../deadlines/clockLine';
import { useRowKeys } from '../queue/keys';
import { words } from '../words';

const { deadlines: said } = words.work;

export interface DeadlinesProps extends ClockPage, Pick<ClockLineProps, 'headlines' | 'nameOf' | 'now'> {
  onShow: (standing: Standing) => void;
  onMore: () => void;
  onRefresh: () => void;
}

/** Every clock for itself, by how it stands: a clue may have several. */
export function Deadlines({ standing, items, next, failure, onShow, onMore, onRefresh, ...common }: DeadlinesProps) {
  useRowKeys();
  return (
    <div class="screen deadlines">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p class="soft">{said.hint}</p>
      <div class="standings" role="group" aria-label={said.choose}>
        {standings.map((one) => (
          <button key={one} type="button" class="standing" aria-pressed={one === standing} onClick={() => onShow(one)}>
            {said.standings[one]}
          </button>
        ))}
      </div>
      <p class="soft small">{said.means[standing]}</p>
      {failure !== undefined && (
        <Notice kind="warn" live {...(items ? {} : { title: said.error })}>
          <p>{failure}</p>
          <Button kind="plain" onClick={onRefresh}>{words.shell.retry}</Button>
        </Notice>
      )}
      {!items && failure === undefined && <p class="soft" role="status">{said.loading}</p>}
      {items?.length === 0 && <p class="nothing">{said.none[standing]}</p>}
      {items && items.length > 0 && (
        <ul class="clock-lines">
          {items.map((clock) => <ClockLine key={`${clock.clue.clueId} ${clock.deadline.rule}`} clock={clock} {...common} />)}
        </ul>
      )}
      {next !== null && <p><Button kind="plain" onClick={onMore}>{said.more}</Button></p>}
    </div>
  );
}
