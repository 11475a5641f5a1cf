import { useRef, useState } from 'preact/hooks';

import type { SealedMessage } from '../core/mailbox/message';
import type { FieldError } from '../ui/error-summary/error-summary';
import type { Box, Shut } from './work';

const work = () => import('./work');

/** Why something about the mailbox failed; without the code that could tell, the line is broken. */
export const why = (error: unknown): Promise<Shut> => work().then(({ whyShut }) => whyShut(error), () => 'offline' as const);

export type Sending = 'no' | 'busy' | 'sent' | 'failed' | 'alarm';

/** How what is written becomes a message. */
export interface Kind<W> {
  readonly empty: W;
  readonly faultsOf: (written: W) => FieldError[];
  readonly seal: (to: Box, written: W) => Promise<SealedMessage>;
}

/**
 * One sheet to the desk. What has not changed is sealed once, so that sending it again is still the same message.
 * @param onBox called with the mailbox as it is after sending
 */
export function useOutbox<W>({ empty, faultsOf, seal }: Kind<W>, onBox: (box: Box) => void) {
  const [written, setWritten] = useState(empty);
  const [faults, setFaults] = useState<readonly FieldError[]>([]);
  const [sending, setSending] = useState<Sending>('no');
  const sealed = useRef<{ of: W; message: SealedMessage } | undefined>(undefined);
  const write = (now: W) => {
    setWritten(now);
    setSending('no');
  };
  const deliver = async (to: Box) => {
    if (sealed.current?.of !== written) sealed.current = { of: written, message: await seal(to, written) };
    onBox(await (await work()).sendLetter(to, sealed.current.message));
    sealed.current = undefined;
    setWritten(empty);
    setSending('sent');
  };
  const fail = async (to: Box, reason: Shut) => {
    setSending(reason === 'alarm' ? 'alarm' : 'failed');
    if (reason !== 'problem') return;
    // Refused: another message has taken its number meanwhile. Read anew, so that the next try takes the next.
    sealed.current = undefined;
    await work().then(({ reread }) => reread(to)).then(onBox, () => undefined);
  };
  const send = async (to: Box) => {
    const found = faultsOf(written);
    setFaults(found);
    if (found.length > 0) return;
    setSending('busy');
    await deliver(to).catch(async (error: unknown) => fail(to, await why(error)));
  };
  return { written, faults, sending, write, send };
}
