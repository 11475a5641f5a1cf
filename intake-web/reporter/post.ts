import { after } from '#words/after';
import { materials as words } from '#words/materials';
import { useRef, useState } from 'preact/hooks';

import type { FieldError } from '../ui/error-summary/error-summary';
import { additionKind } from './addition';
import { useCleaning, withAnswer } from './cleaning';
import type { Material } from './materials';
import type { Opened } from './opened';
import { useOutbox, why, type Kind } from './outbox';
import type { MailboxProps } from './screens/mailbox';
import { useShipment, type Shipment } from './shipment';
import type { Trail } from './trail';
import type { Box, Shut } from './work';

/** Characters of a message; with four bytes each they stay under the protocol's 256 KiB. */
export const MESSAGE_LIMIT = 32_000;

const work = () => import('./work');

/**
 * The mailbox: the code typed, the letters read, the sheets written. All of it is gone when the page is.
 * @param typed the code, as far as it was typed before the scripts came
 * @param opened the questionnaire, once it was fetched
 */
export function usePost(trail: Trail, typed: string, opened: Opened | undefined) {
  const [box, setBox] = useState<Box>();
  const door = useDoor(typed, (entered) => {
    setBox(entered);
    trail.go('letters');
  });
  const sheet = useOutbox(letterKind, setBox);
  const addition = useOutbox(additionKind(opened), (now) => {
    setBox(now);
    trail.replace('letters');
  });
  const shipment = useShipment();
  const parcel = useOutbox(parcelKind(shipment), (now) => {
    shipment.forget();
    setBox(now);
    trail.replace('letters');
  });
  const list = useRef(parcel.written);
  list.current = parcel.written;
  useCleaning(parcel.written, (file, answer) => parcel.write((list.current = withAnswer(list.current, file, answer))));
  const [topic, setTopic] = useState<string>();
  const close = () => {
    setBox(undefined);
    sheet.write('');
    addition.write({});
    parcel.write([]);
    shipment.stop();
    trail.replace('mailbox');
  };
  return { box, door, sheet, parcel, shipment, addition: { ...addition, topic, onTopic: setTopic }, close };
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

/** Files alone, as a message without text. */
const parcelKind = ({ ship }: Shipment): Kind<readonly Material[]> => ({
  empty: [],
  faultsOf: (materials) => (materials.length === 0 ? [{ id: 'files', message: words.mailbox.nothing }] : []),
  seal: async (to, materials) => (await work()).sealLetter(to, { text: '' }, await ship(to.mailbox.clueId, materials)),
});

const letterKind: Kind<string> = {
  empty: '',
  faultsOf: (written) => {
    const over = written.length - MESSAGE_LIMIT;
    if (written.trim() === '') return [{ id: 'message', message: after.letters.nothing }];
    return over > 0 ? [{ id: 'message', message: after.letters.long(over) }] : [];
  },
  seal: async (to, text) => (await work()).sealLetter(to, { text }),
};
