import { useEffect, useMemo } from 'preact/hooks';

import { screens } from '../screens';
import { deskName } from '../seat';
import type { Workplace } from '../workplace';
import { Stubs } from './stubs';

/** The screen of stubs, fed by the API. */
export function LiveStubs({ place: { seat } }: { place: Workplace }) {
  const stubs = useMemo(() => new Stubs(seat), [seat]);
  useEffect(() => void stubs.read(), [stubs]);
  return <screens.stubs.show {...stubs.state.value} deskName={(desk) => deskName(seat, desk)} onRefresh={() => void stubs.read()} />;
}
