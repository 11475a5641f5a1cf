import type { ClueAtDesk } from '../clue/clue';
import { agencyName } from '../seat';
import type { NameAtDesk } from './name';
import type { NameProps } from './namePart';

const DECIDES = ['INTAKE', 'CHIEF'];

/** What the clue's page shows of the name, and what each press does. */
export function nameProps(name: NameAtDesk, clue: ClueAtDesk, nameOf: (user: string) => string): NameProps {
  const { seat } = clue;
  const { name: _, ...state } = name.state.value;
  return {
    ...state,
    verification: clue.state.value.clue?.identityVerification ?? 'NOT_DONE',
    me: seat.officer.user,
    mayAsk: clue.roles().some((role) => DECIDES.includes(role)),
    seconds: clue.candidates().filter(({ user, roles }) => user !== seat.officer.user && roles.some((role) => DECIDES.includes(role))),
    now: seat.now(),
    nameOf,
    agencyName: (agency) => agencyName(seat, agency),
    onVerify: () => name.verify(),
    onAsk: () => name.ask(),
    onApprove: (requestId) => name.approve(requestId),
    onOpen: (requestId) => name.open(requestId),
    onDraft: (draft) => name.write(draft),
    onFile: (file) => void name.hold(file),
    onSend: () => void name.send(),
    onClose: () => name.close(),
  };
}
