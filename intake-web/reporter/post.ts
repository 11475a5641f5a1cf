import { after } from '#words/after';
import { useRef, useState } from 'preact/hooks';

import type { SealedMessage } from '../core/mailbox/message';
import type { FieldError } from '../ui/error-summary/error-summary';
import type { LettersProps } from './screens/letters';
import type { MailboxProps } from './screens/mailbox';
import type { Trail } from './trail';
import type { Box, Shut } from './work';

/** Characters of a message; with four bytes each they stay under the protocol's 256 KiB. */
export const MESSAGE_LIMIT = 32_000;

const work = () => import('./work');
const why = (error: unknown): Promise<Shut> => work().then(({ whyShut }) => whyShut(error), () => 'offline' as const);

/** The mailbox: the code typed, the letters read, the sheet written. All of it is gone when the page is. */
export function usePost(trail: Trail, typed: string) {
  const [box, setBox] = useState<Box>();
  const door = useDoor(typed, (opened) => {
    setBox(opened);
    trail.go('letters');
  });
  const sheet = useSheet(setBox);
  const close = () => {
    setBox(undefined);
    sheet.write('');
    trail.replace('mailbox');
  };
  return { box, door, sheet, close };
}

export type Post = ReturnType<typeof usePost>;

function useDoor(typed: string, onOpened: (box: Box) => void) {
  const [code, setCode] = useState(typed);
  const [faults, setFaults] = useState<readonly FieldError[]>([]);
  const [opening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<MailboxProps['trouble']>();
  const refuse = (reason: Shut) => {
    if (reason === 'mistyped' || reason === 'wrong') setFaults([{ id: 'code', message: after.mailbox[reason] }]);
    else setTrouble(reason);
  };
  const open = async () => {
    setTrouble(undefined);
    if (code.trim() === '') return setFaults([{ id: 'code', message: after.mailbox.empty }]);
    setFaults([]);
    setOpening(true);
    try {
      onOpened(await (await work()).enter(code));
      setCode('');
    } catch (error) {
      refuse(await why(error));
    } finally {
      setOpening(false);
    }
  };
  return { code, onCode: setCode, faults, opening, trouble, onOpen: () => void open() };
}

function useSheet(onSent: (box: Box) => void) {
  const [written, setWritten] = useState('');
  const [faults, setFaults] = useState<readonly FieldError[]>([]);
  const [sending, setSending] = useState<LettersProps['sending']>('no');
  const sealed = useRef<{ of: string; message: SealedMessage } | undefined>(undefined);
  const write = (text: string) => {
    setWritten(text);
    setSending('no');
  };
  const send = async (to: Box) => {
    const found = faultsOf(written);
    setFaults(found);
    if (found.length > 0) return;
    setSending('busy');
    try {
      const { sealLetter, sendLetter } = await work();
      if (sealed.current?.of !== written) sealed.current = { of: written, message: await sealLetter(to, written) };
      onSent(await sendLetter(to, sealed.current.message));
      sealed.current = undefined;
      setWritten('');
      setSending('sent');
    } catch (error) {
      setSending((await why(error)) === 'alarm' ? 'alarm' : 'failed');
    }
  };
  return { written, faults, sending, write, send };
}

function faultsOf(written: string): FieldError[] {
  const over = written.length - MESSAGE_LIMIT;
  if (written.trim() === '') return [{ id: 'message', message: after.letters.nothing }];
  return over > 0 ? [{ id: 'message', message: after.letters.long(over) }] : [];
}
