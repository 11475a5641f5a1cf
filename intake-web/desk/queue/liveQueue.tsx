import { useCallback, useEffect, useMemo } from 'preact/hooks';

import type { Seat } from '../../core/clue/seat';
import type { Filters, ViewName } from '../router';
import { screens } from '../screens';
import { deskName, listedNames } from '../seat';
import { usePulse } from '../usePulse';
import { replaceRoute } from '../useRoute';
import { found } from './query';
import type { ClueQueue } from './queue';

export interface LiveQueueProps {
  seat: Seat;
  queue: ClueQueue;
  view: ViewName;
  filters: Filters;
}

/** The queue's screen, fed by the API. Filters live in the address; the number is searched among the rows in hand. */
export function LiveQueue({ seat, queue, view, filters }: LiveQueueProps) {
  const names = useMemo(() => listedNames(seat), [seat]);
  const desks = useMemo(() => new Map(seat.officer.memberships.map(({ desk }) => [desk, deskName(seat, desk)] as const)), [seat]);
  const { rows, more, ...state } = queue.state.value;
  const asked = JSON.stringify([view, filters.desk, filters.fields, filters.urgencies, filters.states]);
  const seated = desks.size > 0;
  useEffect(() => void (seated && queue.show(view, filters)), [queue, asked]);
  usePulse(useCallback(() => void (seated && queue.refreshQuietly()), [queue, seated]));
  const matching = rows?.filter((row) => found(row, filters.find));
  const seeking = matching?.length === 0 && more === 'some';
  useEffect(() => void (seeking && queue.more()), [queue, seeking]);
  return (
    <screens.queue.show
      {...state}
      view={view}
      filters={filters}
      desks={desks}
      rows={seeking ? undefined : matching}
      more={more}
      now={seat.now()}
      nameOf={(user) => names.get(user) ?? user}
      onFilter={(chosen) => replaceRoute({ screen: 'queue', view, filters: chosen })}
      onMore={() => void queue.more()}
      onRefresh={() => void queue.refresh()}
      onArrived={() => void queue.refresh()}
    />
  );
}
