import { after } from '#words/after';
import { useRef, useState } from 'preact/hooks';

import type { SealedMessage } from '../core/mailbox/message';
import type { FieldError } from '../ui/error-summary/error-summary';
import type { LettersProps } from './screens/letters';
import type { MailboxProps } from './screens/mailbox';
import type { Trail } from './trail';
import type { Box } from './work';

/** Characters of a message; with four bytes each they stay under the protocol's 256 KiB. */
export const MESSAGE_LIMIT = 32_000;

const work = () => import('./work');

/** The mailbox: the code typed, the letters read, the sheet written. All of it is gone when the page is. */
export function usePost(trail: Trail) {
  const [code, setCode] = useState('');
  const [faults, setFaults] = useState<readonly FieldError[]>([]);
  const [opening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<MailboxProps['trouble']>();
  const [box, setBox] = useState<Box>();
  const [written, setWritten] = useState('');
  const [sending, setSending] = useState<LettersProps['sending']>('no');
  const sealed = useRef<{ of: string; message: SealedMessage } | undefined>(undefined);

  const open = async () => {
    setTrouble(undefined);
    if (code.trim() === '') return setFaults([{ id: 'code', message: after.mailbox.empty }]);
    setFaults([]);
    setOpening(true);
    try {
      setBox(await (await work()).enter(code));
      setCode('');
      trail.go('letters');
    } catch (error) {
      refuse(await work().then(({ whyShut }) => whyShut(error), () => 'offline' as const));
    } finally {
      setOpening(false);
    }
  };

  const refuse = (why: 'mistyped' | 'wrong' | 'offline' | 'problem' | 'alarm') => {
    if (why === 'mistyped' || why === 'wrong') setFaults([{ id: 'code', message: after.mailbox[why] }]);
    else setTrouble(why);
  };

  const send = async (to: Box) => {
    const fault = faultOf(written);
    setFaults(fault ? [{ id: 'message', message: fault }] : []);
    if (fault) return;
    setSending('busy');
    try {
      const { sealLetter, sendLetter } = await work();
      if (sealed.current?.of !== written) sealed.current = { of: written, message: await sealLetter(to, written) };
      setBox(await sendLetter(to, sealed.current.message));
      sealed.current = undefined;
      setWritten('');
      setSending('sent');
    } catch {
      setSending('failed');
    }
  };

  const close = () => {
    setBox(undefined);
    setWritten('');
    setSending('no');
    trail.replace('mailbox');
  };

  return { code, setCode, faults, opening, trouble, box, written, setWritten, sending, open, send, close };
}

export type Post = ReturnType<typeof usePost>;

function faultOf(written: string): string | undefined {
  if (written.trim() === '') return after.letters.nothing;
  const over = written.length - MESSAGE_LIMIT;
  return over > 0 ? after.letters.long(over) : undefined;
}
