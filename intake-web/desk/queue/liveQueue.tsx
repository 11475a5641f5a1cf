import { useEffect, useMemo, useState } from 'preact/hooks';

import { AssignMany } from '../act/assignMany';
import type { QueueRoute } from '../router';
import { screens } from '../screens';
import { listedNames } from '../seat';
import { replaceRoute } from '../useRoute';
import { SaveView } from '../views/saveView';
import type { Workplace } from '../workplace';
import { LivePeek } from './livePeek';
import { isNumbered, queryOf, savedFilter } from './query';

export interface LiveQueueProps {
  place: Workplace;
  route: QueueRoute;
}

/** The queue's screen, fed by the API. Filters live in the address; words and numbers are sought in the browser. */
export function LiveQueue({ place, route }: LiveQueueProps) {
  const { seat, queue, search, headlines, views, line, desks } = place;
  const { view, filters } = route;
  const [layer, open] = useState<'save' | 'assign'>();
  const [peeking, peek] = useState(isWide);
  const [focus, setFocus] = useState<string>();
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const names = useMemo(() => listedNames(seat), [seat]);
  const state = queue.state.value;
  const asked = JSON.stringify([view, queryOf(view, filters)]);
  const opened = headlines.reading.value.opened;
  useEffect(() => void (desks.size > 0 && queue.show(view, filters)), [queue, asked]);
  useEffect(() => select(new Set()), [asked]);
  useEffect(
    () => void (filters.find !== '' && search.seek(view, filters, queue.state.value.rows ?? [])),
    [search, asked, filters.find, opened, state.updated],
  );
  const saved = views.views.value.find(({ id }) => id === route.saved);
  const rows = rowsOf(place, filters.find);
  return (
    <>
      <screens.queue.show
        {...state}
        view={view}
        filters={filters}
        failure={state.failure ?? (filters.find === '' ? undefined : search.results.value.failure)}
        saved={
          saved && {
            name: saved.label?.name ?? '',
            changed: JSON.stringify(canonical(saved.filter)) !== JSON.stringify(canonical(savedFilter(view, filters))),
          }
        }
        desks={desks}
        rows={rows}
        headlines={headlines.shown.value}
        reading={headlines.reading.value}
        total={filters.find === '' ? undefined : search.results.value.total}
        more={filters.find === '' ? state.more : 'none'}
        selected={selected}
        quiet={line.state.value === 'broken'}
        now={seat.now()}
        peek={peeking && <LivePeek place={place} clueId={focus} names={names} />}
        nameOf={(user) => names.get(user) ?? user}
        onFilter={(chosen) => replaceRoute({ ...route, filters: chosen })}
        onMore={() => void queue.more()}
        onRefresh={() => {
          void queue.refresh();
          void place.count();
        }}
        onSelect={(clueId) => select(toggled(selected, clueId))}
        onUnselect={() => select(new Set())}
        onAssign={() => open('assign')}
        onSave={() => open('save')}
        onPeek={() => peek(!peeking)}
        onFocus={setFocus}
      />
      {layer === 'save' && <SaveView place={place} route={route} saved={saved} onClose={() => open(undefined)} />}
      {layer === 'assign' && (
        <AssignMany
          seat={seat}
          rows={(rows ?? []).filter(({ clueId }) => selected.has(clueId))}
          onClose={() => {
            open(undefined);
            select(new Set());
            place.refresh();
          }}
        />
      )}
    </>
  );
}

/** Beside a narrower list the side view would leave too little of it; there it comes when it is asked for. */
const isWide = (): boolean => matchMedia('(min-width: 100em)').matches;

/** What is sought, once it is found; a number among the rows in hand at once. */
function rowsOf({ queue, search }: Workplace, find: string) {
  const { rows } = queue.state.value;
  if (find === '') return rows;
  const { find: sought, rows: found } = search.results.value;
  if (sought === find && found) return found;
  const numbered = rows?.filter((row) => isNumbered(row, find)) ?? [];
  return numbered.length > 0 ? numbered : undefined;
}

function toggled(selected: ReadonlySet<string>, clueId: string): ReadonlySet<string> {
  const changed = new Set(selected);
  if (!changed.delete(clueId)) changed.add(clueId);
  return changed;
}

/** Two filters that ask the same look the same. */
const canonical = ({ state, urgency, field, assignee, due, waiting, sort }: ReturnType<typeof savedFilter>) => [
  [...state].sort(),
  [...urgency].sort(),
  [...field].sort(),
  assignee ?? '',
  due ?? '',
  waiting ?? false,
  due ? 'DUE' : (sort ?? 'DUE'),
];
