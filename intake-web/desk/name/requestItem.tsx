import { askerOf, secondOf } from '../../core/identity/standing';
import { sessionFingerprint } from '../../core/identity/session';
import { Button } from '../../ui/button/button';
import { Glyph, type GlyphName } from '../../ui/glyph/glyph';
import { exact } from '../day';
import { words } from '../words';
import { Hash } from './documentField';
import type { RequestAtDesk } from './name';
import type { NameProps } from './namePart';

const { request: said, approve, open } = words.name;

const glyphs: Record<RequestAtDesk['standing'], GlyphName> = {
  approval: 'near', shares: 'near', openable: 'key', refused: 'refuse', expired: 'refuse', ended: 'up', opened: 'open',
};

type ItemProps = NameProps & RequestAtDesk;

/** One request: how it stands, who has answered, and what this officer may do about it. */
export function RequestItem(props: ItemProps) {
  const { requested, standing, nameOf } = props;
  const { request, answers } = requested;
  const runs = standing === 'approval' || standing === 'shares' || standing === 'openable';
  return (
    <li class={`name-request name-${standing}`}>
      <p><Glyph name={glyphs[standing]} /> <strong>{said.standing[standing]}</strong></p>
      <p class="soft small">
        {said.by(nameOf(askerOf(requested)), nameOf(secondOf(requested)))}
        {words.clue.joint}
        {(runs ? said.until : said.ended)(exact(request.expires))}
      </p>
      {answers.length > 0 && <Answers {...props} />}
      {runs && (
        <details class="may small">
          <summary>{said.basis}{words.clue.joint}{said.fingerprint}</summary>
          <Hash hash={request.basis} />
          <p>{said.fingerprint} <strong class="fingerprint">{sessionFingerprint(request.recipient).hanzi}</strong></p>
          <p class="soft">{said.fingerprintHint}</p>
        </details>
      )}
      <Next {...props} />
    </li>
  );
}

const Answers = ({ requested: { answers }, now, agencyName, nameOf }: ItemProps) => (
  <ul class="name-answers">
    {answers.map(({ agency, state, due, user, reason }) => (
      <li key={agency}>
        <span>{agencyName(agency)}</span>
        <span class={`answer-${state.toLowerCase()}`}>
          {said.state[state]}
          {state === 'WAITING' && Date.parse(due) <= now.getTime() && <span class="line answer-late">{said.overdue}</span>}
          {user !== null && <span class="soft">{said.answered(nameOf(user))}</span>}
          {reason !== null && <span class="line">{said.reason[reason]}</span>}
        </span>
      </li>
    ))}
  </ul>
);

/** The second officer approves; the asker opens, where the key of the request is. */
function Next({ requested, standing, hasKey, me, mayAsk, draft, nameOf, onApprove, onOpen }: ItemProps) {
  const { requestId } = requested.request;
  if (!mayAsk || (draft && 'requestId' in draft && draft.requestId === requestId)) return null;
  if (standing === 'approval' && secondOf(requested) === me) return <Button onClick={() => onApprove(requestId)}>{approve.button}</Button>;
  if (standing !== 'openable') return null;
  if (askerOf(requested) !== me) return <p class="small">{said.notAsker(nameOf(askerOf(requested)))}</p>;
  return hasKey ? <Button onClick={() => onOpen(requestId)}>{open.button}</Button> : <p class="small">{said.elsewhere}</p>;
}
