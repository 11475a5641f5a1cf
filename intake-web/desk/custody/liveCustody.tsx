import { useEffect } from 'preact/hooks';

import { screens } from '../screens';
import { agencyName, deskName } from '../seat';
import type { Workplace } from '../workplace';

/** The custodian's screen, fed by the API. */
export function LiveCustody({ place: { seat, keeping } }: { place: Workplace }) {
  useEffect(() => {
    void keeping.read();
    return () => keeping.close();
  }, [keeping]);
  return (
    <screens.custody.show
      {...keeping.state.value}
      isCustodian={keeping.isCustodian}
      now={seat.now()}
      deskName={(desk) => deskName(seat, desk)}
      agencyName={(agency) => agencyName(seat, agency)}
      onLook={(requestId) => void keeping.look(requestId)}
      onClose={() => keeping.close()}
      onFile={(file) => void keeping.hold(file)}
      onRefusing={(refusing) => keeping.change({ refusing, reason: undefined })}
      onReason={(reason) => keeping.change({ reason })}
      onAnswer={() => void keeping.answer()}
      onRefresh={() => void keeping.read()}
    />
  );
}
