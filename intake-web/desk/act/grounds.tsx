import { Explain } from '../../ui/field/field';
import { words } from '../words';
import { grounds, type Ground } from './verbs';

const { refuse: said } = words.act;

export interface GroundsProps {
  chosen: Ground | undefined;
  error: string | undefined;
  onChoose: (ground: Ground) => void;
}

/** The three grounds of the work rules, in their own words, and what each asks of the desk. */
export const Grounds = ({ chosen, error, onChoose }: GroundsProps) => (
  <fieldset class="field" aria-describedby={error && 'ground-error'}>
    <legend class="field-label">{said.ground}</legend>
    <Explain id="ground" error={error} />
    {grounds.map((ground) => (
      <label key={ground} class="option">
        <input
          type="radio"
          name="ground"
          value={ground}
          checked={chosen === ground}
          aria-invalid={error ? 'true' : undefined}
          onChange={() => onChoose(ground)}
        />
        <span>
          {said.grounds[ground]}
          {chosen === ground && <span class="soft line">{said.groundMeans[ground]}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);
