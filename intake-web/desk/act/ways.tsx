import { Explain } from '../../ui/field/field';

export interface WaysProps<T extends string> {
  name: string;
  legend: string;
  codes: readonly T[];
  names: Record<T, string>;
  /** What follows from each, shown of the one that is chosen. */
  means: Record<T, string>;
  chosen: T | undefined;
  error: string | undefined;
  onChoose: (code: T) => void;
}

/** One of a few ways, and what each means. */
export const Ways = <T extends string>({ name, legend, codes, names, means, chosen, error, onChoose }: WaysProps<T>) => (
  <fieldset class="field" aria-describedby={error && `${name}-error`}>
    <legend class="field-label">{legend}</legend>
    <Explain id={name} error={error} />
    {codes.map((code) => (
      <label key={code} class="option">
        <input type="radio" name={name} value={code} checked={chosen === code} aria-invalid={error ? 'true' : undefined} onChange={() => onChoose(code)} />
        <span>
          {names[code]}
          {chosen === code && <span class="soft line small">{means[code]}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);
