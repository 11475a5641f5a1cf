import { useEffect, useMemo } from 'preact/hooks';

import { screens } from '../screens';
import type { Workplace } from '../workplace';
import { Records } from './records';

/** The screen of what was published, fed by the API. */
export function LiveRecords({ place: { seat } }: { place: Workplace }) {
  const records = useMemo(() => new Records(seat), [seat]);
  const { forbidden, ...state } = records.state.value;
  useEffect(() => void records.more(), [records]);
  if (forbidden) return <screens.forbidden.show />;
  return (
    <screens.records.show
      {...state}
      inForce={seat.manifest.version}
      onMore={() => void records.more()}
      onShow={(kind, version) => void records.show(kind, version)}
      onCompare={(kind, after, before) => void records.compare(kind, after, before)}
      onBack={() => records.back()}
    />
  );
}
