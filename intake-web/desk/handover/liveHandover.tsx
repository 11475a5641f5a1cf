import { useEffect } from 'preact/hooks';

import { screens } from '../screens';
import { agencyName, listedNames } from '../seat';
import type { Workplace } from '../workplace';

/** The page of parts that change hands, fed by the API. A run goes on when the officer looks at another page. */
export function LiveHandover({ place: { seat, handing } }: { place: Workplace }) {
  const names = listedNames(seat);
  useEffect(() => void handing.read(), [handing]);
  return (
    <screens.handover.show
      {...handing.state.value}
      stays={(group) => handing.stays(group)}
      nameOf={(user) => names.get(user) ?? user}
      agencyName={(agency) => agencyName(seat, agency)}
      onStart={(key) => void handing.start(key)}
      onStop={() => handing.stop()}
      onRefresh={() => void handing.read()}
    />
  );
}
