import type { Role } from '../../core/contract';
import { Explain } from '../../ui/field/field';
import { words } from '../words';

const { assign: said } = words.act;

/** A member whose statement two others have signed; nobody else is offered. */
export interface Candidate {
  user: string;
  name: string;
  roles: readonly Role[];
  current: boolean;
}

export interface AssigneeProps {
  candidates: readonly Candidate[] | undefined;
  chosen: string | undefined;
  error: string | undefined;
  onChoose: (user: string) => void;
}

export function Assignee({ candidates, chosen, error, onChoose }: AssigneeProps) {
  if (!candidates) return <p class="soft" role="status">{said.loading}</p>;
  if (candidates.length === 0) return <p>{said.nobody}</p>;
  return (
    <fieldset class="field" aria-describedby={error && 'assignee-error'}>
      <legend class="field-label">{said.who}</legend>
      <p class="field-hint">{said.recusal}</p>
      <Explain id="assignee" error={error} />
      {candidates.map((candidate) => (
        <label key={candidate.user} class="option">
          <input
            type="radio"
            name="assignee"
            value={candidate.user}
            checked={chosen === candidate.user}
            disabled={candidate.current}
            aria-invalid={error ? 'true' : undefined}
            onChange={() => onChoose(candidate.user)}
          />
          <span>
            {candidate.name}{' '}
            <span class="soft small">
              {candidate.roles.map((role) => said.roles[role]).join(' · ')}
              {candidate.current && ` · ${said.current}`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
