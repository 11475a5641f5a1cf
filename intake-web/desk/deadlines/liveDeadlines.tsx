import { useEffect, useMemo } from 'preact/hooks';

import { screens } from '../screens';
import { listedNames } from '../seat';
import type { Workplace } from '../workplace';

/** The screen of deadlines, fed by the API. */
export function LiveDeadlines({ place: { clocks, seat, headlines } }: { place: Workplace }) {
  const names = useMemo(() => listedNames(seat), [seat]);
  useEffect(() => void clocks.read(), [clocks]);
  return (
    <screens.deadlines.show
      {...clocks.page.value}
      headlines={headlines.shown.value}
      now={seat.now()}
      nameOf={(user) => names.get(user) ?? user}
      onShow={(standing) => void clocks.show(standing)}
      onMore={() => void clocks.more()}
      onRefresh={() => void clocks.read()}
    />
  );
}
