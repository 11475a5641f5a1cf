import { useRef, useState } from 'preact/hooks';

import type { SealedReport } from '../core/report/file';
import type { Draft } from './draft';
import type { Opened } from './opened';
import type { Filed } from './screens/receipt';
import type { SendState } from './screens/sending';

const work = () => import('./work');

/**
 * Sealing and sending. A draft that has not changed is sealed once, so that sending it again is still the same report.
 * @param onFiled called with what the reporter keeps, once the answer was checked
 * @param onOutdated called when the keys have changed meanwhile: they must be fetched and looked at anew
 */
export function useDispatch(onFiled: (filed: Filed) => void, onOutdated: () => void) {
  const [state, setState] = useState<SendState>({ is: 'busy', stage: 'keys' });
  const sealed = useRef<{ of: Draft; report: SealedReport } | undefined>(undefined);

  const send = async (draft: Draft, opened: Opened) => {
    setState({ is: 'busy', stage: 'keys' });
    try {
      const { seal, send: sendSealed } = await work();
      setState({ is: 'busy', stage: 'seal' });
      if (sealed.current?.of !== draft) sealed.current = { of: draft, report: await seal(draft, opened) };
      setState({ is: 'busy', stage: 'send' });
      const filed = await sendSealed(sealed.current.report);
      sealed.current = undefined;
      onFiled(filed);
    } catch (error) {
      stop(await work().then(({ whyNotSent }) => whyNotSent(error), () => ({ is: 'offline' }) as const));
    }
  };

  const stop = (why: SendState) => {
    setState(why);
    if (why.is !== 'refused' || !why.outdated) return;
    sealed.current = undefined;
    onOutdated();
  };

  return { state, send };
}
