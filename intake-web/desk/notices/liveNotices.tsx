import { useEffect } from 'preact/hooks';

import { screens } from '../screens';
import { deskName } from '../seat';
import type { Workplace } from '../workplace';

/** The screen of notices, fed by the API. */
export function LiveNotices({ place: { notices, seat } }: { place: Workplace }) {
  useEffect(() => void notices.read(), [notices]);
  return (
    <screens.notices.show
      {...notices.board.value}
      deskName={(desk) => deskName(seat, desk)}
      onMore={() => void notices.more()}
      onReadAll={() => void notices.readAll()}
      onRefresh={() => void notices.read()}
    />
  );
}
