import { useEffect } from 'preact/hooks';

import { screens } from '../screens';
import { deskName, listedNames } from '../seat';
import type { Workplace } from '../workplace';

/** The keeper's screen, fed by the API. */
export function LiveCalls({ place: { seat, calls } }: { place: Workplace }) {
  const names = listedNames(seat);
  useEffect(() => {
    void calls.read();
    return () => calls.close();
  }, [calls]);
  return (
    <screens.calls.show
      {...calls.state.value}
      isKeeper={calls.isKeeper}
      me={seat.officer.user}
      now={seat.now()}
      nameOf={(user) => names.get(user) ?? user}
      deskName={(desk) => deskName(seat, desk)}
      onLook={(requestId) => void calls.look(requestId)}
      onClose={() => calls.close()}
      onChange={(part) => calls.change(part)}
      onTake={() => void calls.take()}
      onGive={() => void calls.give()}
      onRefuse={() => void calls.refuse()}
      onOpen={() => void calls.openContact()}
      onTell={() => void calls.tell()}
      onRefresh={() => void calls.read()}
    />
  );
}
