import { useState } from 'preact/hooks';

import type { FieldError } from '../ui/error-summary/error-summary';
import type { Post } from './post';
import type { Road } from './road';
import { Materials } from './screens/materials';
import { Shipping } from './shipping';
import type { Trail } from './trail';

/** The files of the report that is being written. */
export function ReportMaterials({ road, trail }: { road: Road; trail: Trail }) {
  const [faults, setFaults] = useState<readonly FieldError[]>([]);
  return (
    <Materials
      materials={road.draft.materials}
      faults={faults}
      mode="report"
      sending="no"
      onChange={(materials, found) => {
        road.choose({ materials });
        setFaults(found);
      }}
      onDone={() => trail.go('check')}
    />
  );
}

/** Files that follow a report through its mailbox. */
export function MailMaterials({ post, online }: { post: Post; online: boolean }) {
  const [faults, setFaults] = useState<readonly FieldError[]>([]);
  const { box, parcel, shipment } = post;
  if (!box) return null;
  const { course, onPause, onResume, stop } = shipment;
  if (course) return <Shipping course={course} online={online} onPause={onPause} onResume={onResume} onBack={stop} />;
  return (
    <Materials
      materials={parcel.written}
      faults={[...faults, ...parcel.faults]}
      mode="mailbox"
      sending={parcel.sending}
      onChange={(materials, found) => {
        parcel.write(materials);
        setFaults(found);
      }}
      onDone={() => void parcel.send(box)}
    />
  );
}
