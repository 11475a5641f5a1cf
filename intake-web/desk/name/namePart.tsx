import '../styles/name.css';

import type { Verification } from '../../core/clue/verify';
import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { Notice } from '../../ui/notice/notice';
import { words } from '../words';
import type { NameDraft } from './draft';
import { canOpen, type Kept } from './kept';
import type { NameState } from './name';
import { RequestItem } from './requestItem';

const { name: said } = words;

export interface NameProps extends Omit<NameState, 'name'> {
  verification: Verification;
  /** The officer himself. */
  me: string;
  /** Who may be the second officer; empty as well for one who may not ask. */
  seconds: readonly { readonly user: string; readonly name: string }[];
  /** Whether the officer's role lets him ask, approve and open. */
  mayAsk: boolean;
  now: Date;
  nameOf: (user: string) => string;
  agencyName: (agency: string) => string;
  onVerify: () => void;
  onAsk: () => void;
  onApprove: (requestId: string) => void;
  onOpen: (requestId: string) => void;
  onDraft: (draft: NameDraft) => void;
  onFile: (file: File | undefined) => void;
  onSend: () => void;
  onClose: () => void;
}

/** Who keeps the name, and how every request for it stands. The name itself is never here. */
export function NamePart(props: NameProps) {
  const { kept, requests, draft, fault } = props;
  return (
    <>
      {!kept && fault === undefined && <p class="soft" role="status">{said.loading}</p>}
      {fault !== undefined && !draft && <Notice kind="warn" live title={said.failed}><p>{fault}</p></Notice>}
      <Verified {...props} />
      {kept && <Keepers kept={kept} agencyName={props.agencyName} />}
      {kept && (canOpen(kept) ? <MayAsk {...props} /> : <Notice kind="warn"><p>{said.tooFew}</p></Notice>)}
      {requests.length > 0 && (
        <>
          <h3 class="small">{said.requests}</h3>
          <ol class="name-requests">
            {requests.map((one) => <RequestItem key={one.requested.request.requestId} {...props} {...one} />)}
          </ol>
        </>
      )}
    </>
  );
}

/** Whether the report is its contact's own, found out without the name. */
function Verified({ verification, mayAsk, draft, onVerify }: NameProps) {
  const { verify: words } = said;
  return (
    <>
      <p class={`verification verification-${verification.toLowerCase()}`}>
        <strong>{words.standing[verification]}</strong>
        <span class="soft small line">{words.standingMeans[verification]}</span>
      </p>
      {mayAsk && verification !== 'DENIED' && draft?.deed !== 'verify' && (
        <Button kind="plain" onClick={onVerify}>{verification === 'CONFIRMED' ? words.again : words.button}</Button>
      )}
    </>
  );
}

/** Said while the clue is sealed: that there is a name, and that opening the clue does not show it. */
export const NameSealed = () => <p>{said.sealed}</p>;

const Keepers = ({ kept, agencyName }: { kept: Kept; agencyName: (agency: string) => string }) => (
  <>
    <p>{said.kept}</p>
    <ul class="holders">
      {[{ agency: kept.superior, isDecoy: false }, ...kept.local].map(({ agency, isDecoy }) => (
        <li key={agency}>
          <Glyph name={isDecoy ? 'refuse' : 'lock'} />
          <span>
            {agencyName(agency)}
            {agency === kept.superior && <span class="soft small line">{said.superior}</span>}
            {isDecoy && <span class="soft small line">{said.decoy}</span>}
            {!isDecoy && !kept.answering.includes(agency) && <span class="small line">{said.gone}</span>}
          </span>
        </li>
      ))}
    </ul>
  </>
);

function MayAsk({ verification, mayAsk, seconds, requests, draft, onAsk }: NameProps) {
  const runs = requests.some(({ standing }) => ['approval', 'shares', 'openable'].includes(standing));
  if (!mayAsk || verification === 'DENIED' || runs || draft?.deed === 'ask') return null;
  if (seconds.length === 0) return <p class="soft small">{said.ask.noSecond}</p>;
  return <Button kind="plain" onClick={onAsk}>{requests.length > 0 ? said.ask.again : said.ask.button}</Button>;
}
