import { useEffect, useRef } from 'preact/hooks';

import { countText, type Today } from '../queue/counts';
import { savedRoute } from '../queue/query';
import { format, noFilters, places, views, type Place, type Route, type ViewName } from '../router';
import type { SavedView } from '../views/savedViews';
import { words } from '../words';

const { shell: said, queue } = words;

export interface RailProps {
  /** Where the officer is, or the list out of which the clue was opened. */
  route: Route;
  /** Undefined until the counts are known. */
  today: Today | undefined;
  views: readonly SavedView[];
  /** By id of the saved view. */
  counts: ReadonlyMap<string, number> | undefined;
  unread: number;
  /** What waits for somebody who keeps names or contacts, or hands them on; undefined for whoever does not. */
  waiting: Readonly<Record<'custody' | 'calls' | 'handover', number | undefined>>;
  /** Who keeps names or contacts may sit at no desk; then there are no clues to view. */
  atDesk: boolean;
}

/** The views that the server counts for everybody. */
const counted: Partial<Record<ViewName, keyof Today>> = {
  unseen: 'new',
  waiting: 'waiting',
  mine: 'mine',
  overdue: 'overdue',
  today: 'dueToday',
};

/** What is due today stands on today's own page; a view of it in the rail would say the same twice. */
const railed = views.filter((view) => view !== 'today');

/** Places, views with their counts, saved views. */
export function Rail({ route, today, views: saved, counts, unread, waiting, atDesk }: RailProps) {
  const at = route.screen === 'queue' ? (route.saved ?? route.view) : route.screen;
  const toPlace = (place: Place, count?: number) => (
    <To key={place} href={format({ screen: place })} name={said.places[place]} current={at === place} count={count || undefined} />
  );
  return (
    <nav aria-label={said.views} class="rail-views">
      {atDesk && (
        <ul>
          {toPlace('now')}
          {railed.map((name) => {
            const count = counted[name];
            return (
              <To
                key={name}
                href={format({ screen: 'queue', view: name, filters: noFilters })}
                name={queue.views[name]}
                current={at === name}
                count={count && today?.[count]}
                late={name === 'overdue'}
              />
            );
          })}
        </ul>
      )}
      {saved.length > 0 && (
        <>
          <h2 class="rail-title" id="saved-views">
            {said.savedViews}
          </h2>
          <ul aria-labelledby="saved-views">
            {saved.map((view) => (
              <Saved key={view.id} view={view} current={at === view.id} count={counts?.get(view.id)} />
            ))}
          </ul>
        </>
      )}
      <ul class="rail-places">
        {waiting.custody !== undefined && toPlace('custody', waiting.custody)}
        {waiting.calls !== undefined && toPlace('calls', waiting.calls)}
        {waiting.handover !== undefined && toPlace('handover', waiting.handover)}
        {places.filter((place) => !['now', 'custody', 'calls', 'handover'].includes(place)).map((place) => toPlace(place, place === 'notices' ? unread : undefined))}
      </ul>
    </nav>
  );
}

/** A view that seeks words has no count: the server does not know them. */
function Saved({ view, current, count }: { view: SavedView; current: boolean; count: number | undefined }) {
  const { id, desk, filter, label, shared } = view;
  const href = format(savedRoute(id, desk, filter, label?.words ?? ''));
  return (
    <To
      href={href}
      name={label?.name ?? said.unnamedView}
      current={current}
      count={label?.words ? undefined : count}
      note={shared ? said.sharedView : undefined}
    />
  );
}

interface ToProps {
  href: string;
  name: string;
  current: boolean;
  count?: number | undefined;
  late?: boolean;
  note?: string | undefined;
}

function To({ href, name, current, count, late = false, note }: ToProps) {
  const link = useRef<HTMLAnchorElement>(null);
  // On phones the views are a strip that scrolls sideways.
  useEffect(() => {
    if (current) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <li>
      <a ref={link} href={href} aria-current={current ? 'page' : undefined} title={note}>
        <span class="rail-name">{name}</span>
        {count !== undefined && <span class={`rail-count${late && count > 0 ? ' rail-late' : ''}`}>{countText(count)}</span>}
      </a>
    </li>
  );
}
