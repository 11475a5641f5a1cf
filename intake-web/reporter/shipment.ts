import { useEffect, useRef, useState } from 'preact/hooks';

import { NO_MATERIALS, type Materials } from '../core/material/attachment';
import type { Consignment, Course } from '../core/material/consignment';
import { handedOf, type Material } from './materials';

const work = () => import('./work');

/** The files of one report or message on their way. What has arrived stays while the page does, also when the list changes. */
export function useShipment() {
  const [course, setCourse] = useState<Course>();
  const under = useRef<{ of: string; consignment: Consignment } | undefined>(undefined);
  useEffect(() => {
    const wake = () => under.current?.consignment.wake();
    addEventListener('online', wake);
    return () => removeEventListener('online', wake);
  }, []);

  /** @param clueId of the report that the files belong to. @throws what `whyNotSent` reads */
  const ship = async (clueId: string, materials: readonly Material[]): Promise<Materials> => {
    if (materials.length === 0) return NO_MATERIALS;
    const { consign } = await work();
    if (under.current?.of !== clueId) under.current = { of: clueId, consignment: consign(clueId, setCourse) };
    return under.current.consignment.ship(handedOf(materials)).finally(() => setCourse(undefined));
  };

  return {
    /** Undefined while nothing travels. */
    course, ship,
    onPause: () => under.current?.consignment.pause(),
    onResume: () => under.current?.consignment.resume(),
    stop: () => under.current?.consignment.stop(),
    /** What arrived belongs to a report now, or never will. */
    forget: () => (under.current = undefined),
  };
}

export type Shipment = ReturnType<typeof useShipment>;
