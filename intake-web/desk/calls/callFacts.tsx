import { exact } from '../day';
import { shortId } from '../labels';
import type { CallsProps } from '../screens/calls';
import { words } from '../words';
import type { Looking } from './board';

const { calls: said } = words;

/** Why the reporter is called, what may be said, and how far it is. Nothing of the report. */
export function CallFacts({ open: { asked }, me, nameOf, deskName }: CallsProps & { open: Looking }) {
  const { request, taken, answered, tries } = asked;
  return (
    <>
      <p class="call-reason">
        <strong>{said.reasons[request.reason]}</strong>
        <span class="line">{said.sayings[request.reason]}</span>
      </p>
      <dl class="pairs custody-facts">
        <div>
          <dt>{said.clue}</dt>
          <dd class="code">{shortId(request.clueId)}</dd>
        </div>
        <div>
          <dt>{said.facts.who}</dt>
          <dd>
            {nameOf(request.officer)}
            {words.clue.joint}
            {deskName(request.desk)}
          </dd>
        </div>
        {taken && (
          <div>
            <dt>{said.facts.taken}</dt>
            <dd>{nameOf(taken.call.keeper)}</dd>
          </div>
        )}
        {taken?.call.keeper === me && (
          <div>
            <dt>{said.facts.given}</dt>
            <dd>{said.shares(answered)}</dd>
          </div>
        )}
        {tries > 0 && (
          <div>
            <dt>{said.facts.tried}</dt>
            <dd>{said.tries(tries)}</dd>
          </div>
        )}
        <div>
          <dt>{said.facts.until}</dt>
          <dd>{exact(request.expires)}</dd>
        </div>
      </dl>
    </>
  );
}
