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

/** From so many on, a column of single words is a long way for a thumb. */
const MANY = 5;
/** What half a telephone holds beside the box, in full-width characters; a Latin one is about half as wide. */
const HALF = 7;

const widthOf = (label: string): number => [...label].reduce((sum, character) => sum + (character < '\u2e80' ? 0.5 : 1), 0);
const goInPairs = (choices: readonly Choice<string>[]): boolean => choices.length >= MANY && choices.every(({ label, hint, more }) => !hint && !more && widthOf(label) <= HALF);

function Rows<V extends string>({ id, legend, heading = false, inline = false, hint, error, choices, type, isOn, onPick }: RowsProps<V>) {
  const laid = inline ? ' choices-inline' : goInPairs(choices) ? ' choices-pairs' : '';
  return (
    <fieldset class="field" aria-describedby={describedBy(id, { hint, error })}>
      <legend class="field-label">{heading ? <h1 tabIndex={-1}>{legend}</h1> : legend}</legend>
      <Explain id={id} hint={hint} error={error} />
      <div class={`choices${laid}${error ? ' choices-wrong' : ''}`}>
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
