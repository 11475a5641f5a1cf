import { useEffect, useMemo } from 'preact/hooks';

import { screens } from '../screens';
import { listedNames } from '../seat';
import type { Workplace } from '../workplace';

/** Today's screen, fed by the API. */
export function LiveNow({ place }: { place: Workplace }) {
  const { today, seat, counts, headlines } = place;
  const names = useMemo(() => listedNames(seat), [seat]);
  useEffect(() => void today.refresh(), [today]);
  return (
    <screens.now.show
      {...today.state.value}
      counts={counts.value?.today}
      headlines={headlines.shown.value}
      now={seat.now()}
      nameOf={(user) => names.get(user) ?? user}
      onRefresh={() => place.refresh()}
    />
  );
}
