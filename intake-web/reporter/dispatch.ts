import { useRef, useState } from 'preact/hooks';

import type { SealedReport } from '../core/report/file';
import type { ReportKeys } from '../core/report/keys';
import type { Draft } from './draft';
import type { Opened } from './opened';
import type { Filed } from './screens/receipt';
import type { SendState } from './screens/sending';
import { useShipment } from './shipment';

const work = () => import('./work');

/** What has been made for a draft: its keys, and the report once it is sealed. */
interface Made {
  readonly keys: ReportKeys;
  readonly of?: Draft;
  readonly report?: SealedReport;
  /** It may have arrived: then nothing else is ever filed under these keys. */
  readonly posted?: boolean;
}

/**
 * Sealing and sending. A draft that has not changed is sealed once, so that sending it again is still the same report.
 * @param onFiled called with what the reporter keeps, once the answer was checked
 * @param onOutdated called when the keys have changed meanwhile: they must be fetched and looked at anew
 */
export function useDispatch(onFiled: (filed: Filed) => void, onOutdated: () => void) {
  const [state, setState] = useState<SendState>({ is: 'busy', stage: 'keys' });
  const shipment = useShipment();
  const made = useRef<Made | undefined>(undefined);

  const sealed = async (draft: Draft, opened: Opened): Promise<SealedReport> => {
    const { newKeys, seal } = await work();
    if (made.current?.posted && made.current.of !== draft) made.current = undefined;
    if (made.current?.of === draft && made.current.report) return made.current.report;
    const keys = made.current?.keys ?? (await newKeys(opened));
    made.current = { keys };
    const materials = await shipment.ship(keys.clueId, draft.materials);
    setState({ is: 'busy', stage: 'seal' });
    const report = await seal(draft, opened, keys, materials);
    made.current = { keys, of: draft, report };
    return report;
  };

  const send = async (draft: Draft, opened: Opened) => {
    setState({ is: 'busy', stage: 'keys' });
    try {
      const report = await sealed(draft, opened);
      setState({ is: 'busy', stage: 'send' });
      made.current = { ...made.current!, posted: true };
      const filed = await (await work()).send(report);
      forget();
      onFiled(filed);
    } catch (error) {
      const why = await work().then(({ whyNotSent }) => whyNotSent(error), () => ({ is: 'offline' }) as const);
      if (why) stop(why);
    }
  };

  const forget = () => {
    made.current = undefined;
    shipment.forget();
  };

  const stop = (why: SendState) => {
    setState(why);
    if (why.is !== 'refused') return;
    // Refused: nothing was filed under these keys, and the files that have arrived may still go with them.
    if (made.current) made.current = { keys: made.current.keys };
    if (why.outdated) onOutdated();
  };

  return { state, send, shipment };
}
