import { useEffect } from 'preact/hooks';

import { screens } from '../screens';
import { deskName } from '../seat';
import type { Workplace } from '../workplace';

/** The screen of notices, fed by the API. */
export function LiveNotices({ place }: { place: Workplace }) {
  const { notices, seat } = place;
  useEffect(() => void notices.read(), [notices]);
  return (
    <screens.notices.show
      {...notices.board.value}
      deskName={(desk) => deskName(seat, desk)}
      elsewhere={(desk) => (place.desks.has(desk) ? undefined : keptBy(place))}
      onMore={() => void notices.more()}
      onReadAll={() => void notices.readAll()}
      onRefresh={() => void notices.read()}
    />
  );
}

/** Who keeps both names and contacts is led to the one that has something. */
function keptBy({ keeping, calls }: Workplace): 'calls' | 'custody' | undefined {
  if (keeping.isCustodian && (keeping.waiting > 0 || !calls.isKeeper)) return 'custody';
  return calls.isKeeper ? 'calls' : undefined;
}
