import { sessionFingerprint } from '../../core/identity/session';
import { exact } from '../day';
import { Hash } from '../name/documentField';
import { shortId } from '../labels';
import type { CustodyProps } from '../screens/custody';
import { words } from '../words';
import type { Looking } from './keeping';

const { custody: said } = words;

/** Who asks for what, on what basis, to which key, until when: what a custodian decides by. */
export function RequestFacts({ open: { asked, officers }, deskName, agencyName }: CustodyProps & { open: Looking }) {
  const { request, agency, custody } = asked;
  const others = [...request.agencies, custody.superior.agency].filter((one) => one !== agency);
  return (
    <dl class="pairs custody-facts">
      <div>
        <dt>{said.clue}</dt>
        <dd class="code">{shortId(request.clueId)}</dd>
      </div>
      <div>
        <dt>{said.who}</dt>
        <dd>{officers.map(({ user, name }) => <p key={user}>{said.officer(name, user)}</p>)}</dd>
      </div>
      <div>
        <dt>{said.desk}</dt>
        <dd>{deskName(request.desk)}</dd>
      </div>
      <div>
        <dt>{said.basis}</dt>
        <dd><Hash hash={request.basis} /></dd>
      </div>
      <div>
        <dt>{said.recipient}</dt>
        <dd>
          <strong class="fingerprint">{sessionFingerprint(request.recipient).hanzi}</strong>
          <p class="soft small">{said.recipientHint}</p>
        </dd>
      </div>
      <div>
        <dt>{said.share}</dt>
        <dd>{agencyName(agency)}</dd>
      </div>
      <div>
        <dt>{said.agencies}</dt>
        <dd>{others.map(agencyName).join('、')}</dd>
      </div>
      <div>
        <dt>{said.expires}</dt>
        <dd>{exact(request.expires)}</dd>
      </div>
    </dl>
  );
}
