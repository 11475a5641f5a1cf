import { describedBy, Explain, type FieldWords } from '../field/field';
import './choices.css';

export interface Choice<V extends string> {
  value: V;
  label: string;
  hint?: string | undefined;
  /** What choosing it means; shown once it is chosen. */
  more?: string | undefined;
}

interface ChoicesProps<V extends string> extends FieldWords {
  id: string;
  legend: string;
  /** The question is the page's only one: its legend is the page's heading. */
  heading?: boolean;
  /** Few short answers stand beside each other where there is room. */
  inline?: boolean;
  choices: readonly Choice<V>[];
}

export interface RadiosProps<V extends string> extends ChoicesProps<V> {
  value: V | undefined;
  onChange: (value: V) => void;
}

/** One of several. Each row is one target of at least 48 px, hint included. */
export function Radios<V extends string>({ value, onChange, ...rest }: RadiosProps<V>) {
  return <Rows {...rest} type="radio" isOn={(one) => one === value} onPick={onChange} />;
}

export interface ChecksProps<V extends string> extends ChoicesProps<V> {
  values: readonly V[];
  onChange: (values: V[]) => void;
}

/** Any number of several. */
export function Checks<V extends string>({ values, onChange, ...rest }: ChecksProps<V>) {
  const flip = (one: V) => onChange(values.includes(one) ? values.filter((each) => each !== one) : [...values, one]);
  return <Rows {...rest} type="checkbox" isOn={(one) => values.includes(one)} onPick={flip} />;
}

interface RowsProps<V extends string> extends ChoicesProps<V> {
  type: 'radio' | 'checkbox';
  isOn: (value: V) => boolean;
  onPick: (value: V) => void;
}

function Rows<V extends string>({ id, legend, heading = false, inline = false, hint, error, choices, type, isOn, onPick }: RowsProps<V>) {
  return (
    <fieldset class="field" aria-describedby={describedBy(id, { hint, error })}>
      <legend class="field-label">{heading ? <h1 tabIndex={-1}>{legend}</h1> : legend}</legend>
      <Explain id={id} hint={hint} error={error} />
      <div class={`choices${inline ? ' choices-inline' : ''}${error ? ' choices-wrong' : ''}`}>
        {choices.map((choice, index) => (
          <label class="choice" key={choice.value}>
            <input
              id={index === 0 ? id : undefined}
              class="choice-input"
              type={type}
              name={id}
              value={choice.value}
              checked={isOn(choice.value)}
              aria-describedby={explained(`${id}-${index}`, choice, isOn(choice.value))}
              aria-labelledby={`${id}-${index}-label`}
              onChange={() => onPick(choice.value)}
            />
            <span class="choice-words">
              <span id={`${id}-${index}-label`}>{choice.label}</span>
              {choice.hint && (
                <span class="choice-hint" id={`${id}-${index}-hint`}>
                  {choice.hint}
                </span>
              )}
              {choice.more && isOn(choice.value) && (
                <span class="choice-more" id={`${id}-${index}-more`}>
                  {choice.more}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function explained(id: string, { hint, more }: Choice<string>, isOn: boolean): string | undefined {
  const ids = [hint && `${id}-hint`, more && isOn && `${id}-more`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
