import type { DeskCode, Notice as Told } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { exact } from '../day';
import type { Board } from '../notices/board';
import { countText } from '../queue/counts';
import { format, noFilters } from '../router';
import { words } from '../words';

const { notices: said } = words.work;

export interface NoticesProps extends Board {
  deskName: (desk: string) => string;
  /** Where somebody who sits at no such desk finds what waits for him; undefined when it is his desk's queue. */
  elsewhere: (desk: DeskCode) => 'calls' | 'custody' | undefined;
  onMore: () => void;
  onReadAll: () => void;
  onRefresh: () => void;
}

export function Notices({ items, next, unread, failure, deskName, elsewhere, onMore, onReadAll, onRefresh }: NoticesProps) {
  return (
    <div class="screen">
      <div class="queue-head">
        <h1 tabIndex={-1}>{said.title}</h1>
        {unread > 0 && <p class="soft">{said.unread(countText(unread))}</p>}
        <p class="queue-fresh">{unread > 0 && <Button kind="plain" onClick={onReadAll}>{said.readAll}</Button>}</p>
      </div>
      <p class="soft small">{said.hint} <a href={format({ screen: 'settings' })}>{said.toMail}</a></p>
      {failure !== undefined && (
        <Notice kind="warn" live {...(items ? {} : { title: said.error })}>
          <p>{failure}</p>
          <Button kind="plain" onClick={onRefresh}>{words.shell.retry}</Button>
        </Notice>
      )}
      {!items && failure === undefined && <p class="soft" role="status">{said.loading}</p>}
      {items?.length === 0 && <p class="nothing">{said.empty}</p>}
      {items && items.length > 0 && (
        <ul class="told">{items.map((notice) => <Line key={notice.id} notice={notice} desk={deskName(notice.desk)} kept={notice.kind === 'WAITS' ? elsewhere(notice.desk) : undefined} />)}</ul>
      )}
      {next !== null && <p><Button kind="plain" onClick={onMore}>{said.more}</Button></p>}
    </div>
  );
}

const Line = ({ notice, desk, kept }: { notice: Told; desk: string; kept: 'calls' | 'custody' | undefined }) => (
  <li class={notice.read ? 'told-line' : 'told-line told-unread'}>
    <span class="told-mark">{!notice.read && <span class="hidden-words">{said.isUnread}</span>}</span>
    <span class="told-what">{kept ? said.kept : said.kind[notice.kind]} <span class="soft small nowrap">{desk}</span></span>
    <time class="soft small nowrap" dateTime={notice.at}>{exact(notice.at)}</time>
    {notice.kind !== 'LONG_OVERDUE' && <a href={kept ? format({ screen: kept }) : hrefOf(notice)}>{said.open}</a>}
  </li>
);

/** To the clue where the notice may name it, else to where such clues lie. */
function hrefOf({ clueId, kind, desk }: Told): string {
  if (clueId !== null) return format({ screen: 'clue', clueId });
  const view = kind === 'WAITS' ? 'unseen' : kind === 'OVERDUE' ? 'overdue' : kind === 'DUE_SOON' || kind === 'CLOCK_MOVED' ? 'soon' : 'mine';
  return format({ screen: 'queue', view, filters: { ...noFilters, desk } });
}
