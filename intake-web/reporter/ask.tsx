import { frame } from '#words/frame';
import { road } from '#words/road';

import { codesOf, textOf, type Given } from '../core/questionnaire/given';
import { UNKNOWN, type Answers, type Card, type Option, type Question } from '../core/questionnaire/questionnaire';
import { optionsOf } from '../core/questionnaire/shown';
import { Checks, Radios } from '../ui/choices/choices';
import { DateField } from '../ui/date-field/date-field';
import type { FieldError } from '../ui/error-summary/error-summary';
import { Select } from '../ui/select/select';
import { TextArea } from '../ui/text-area/text-area';
import { TextField } from '../ui/text-field/text-field';
import { Tick } from '../ui/tick/tick';
import { Allegations } from './allegations';
import { Cards } from './cards';
import type { Part } from './draft';
import { messageFor } from './faults';
import { OrUnknown } from './or-unknown';
import type { Opened } from './opened';
import { put, say } from './questionnaire';
import { picked } from './questions';
import { UnitField } from './unit-field';

export interface AskProps {
  question: Question;
  /** Id of its control; errors lead there. */
  id: string;
  /** The answers that this one stands among: the report's, or those of one card. */
  given: Given;
  answers: Answers;
  opened: Opened;
  faults: readonly FieldError[];
  onAnswer: (part: Part) => void;
  /** The question is the page's only one. */
  heading?: boolean;
}

/** Any question of the questionnaire, put by the element that its kind asks for. */
export function Ask(props: AskProps) {
  const { question, id, given, faults, onAnswer } = props;
  const { key, kind, max, hints, units } = question;
  const words = { hint: hints && say(hints), error: messageFor(faults, id) };
  const value = textOf(given, key);
  const onChange = (text: string) => onAnswer({ [key]: text === '' ? undefined : text });
  switch (kind) {
    case 'cards':
      return <Cards {...props} />;
    case 'unit':
      return <UnitField {...props} {...words} />;
    case 'choice':
    case 'choices':
    case 'yesNo':
      return <AskChoice {...props} {...words} />;
    case 'tick':
      return <Tick id={id} label={put(question)} {...words} on={value === 'YES'} onChange={(on) => onAnswer({ [key]: on ? 'YES' : undefined })} />;
    case 'longText':
      return <TextArea id={id} label={put(question)} {...words} value={value} onChange={onChange} limit={max ?? Infinity} left={frame.left} written={frame.written} rows={key === 'story' ? 10 : 4} />;
    case 'text':
      return <TextField id={id} label={put(question)} {...words} value={value} onChange={onChange} {...(max && { maxLength: max })} />;
    case 'money':
    case 'number':
      return (
        <OrUnknown {...props}>
          <TextField id={id} label={put(question)} {...words} value={known(value)} onChange={onChange} inputMode="decimal" unit={units && say(units)} maxLength={20} />
        </OrUnknown>
      );
    case 'day':
    case 'date':
      return (
        <OrUnknown {...props} roughly={kind === 'date'}>
          <DateField id={id} legend={put(question)} {...words} value={exact(known(value))} onChange={onChange} words={road.date} />
        </OrUnknown>
      );
  }
}

const known = (value: string): string => (value === UNKNOWN ? '' : value);
const exact = (value: string): string => value.replace('~', '');

type ChoiceProps = AskProps & { hint?: string | undefined; error?: string | undefined };

/** Rows that a phone shows at once; in a card, which stands among others, fewer. */
const ROWS = { page: 10, card: 4 };

function AskChoice({ question, id, given, answers, opened, onAnswer, heading = false, hint, error }: ChoiceProps) {
  const { key, kind, options, preset = '' } = question;
  if (options === 'allegations') return <Allegations id={id} answers={answers} asked={opened.questionnaire} error={error} onAnswer={onAnswer} />;
  const offered = optionsOf(opened.questionnaire, question, answers, given === answers ? {} : (given as Card));
  const words = { id, legend: put(question), heading, hint, error };
  if (kind === 'choices') {
    if (offered.length === 0) return null;
    const before = codesOf(given, key);
    const pick = (codes: readonly string[]) => onAnswer({ [key]: codes.length > 0 ? codes : undefined });
    return <Checks {...words} values={before as string[]} onChange={(now) => pick(picked(before, now))} choices={offered.map(choiceOf)} />;
  }
  if (offered.length > (question.in ? ROWS.card : ROWS.page)) {
    const rows = offered.map(({ code, names }) => ({ value: code, label: say(names) }));
    return <Select id={id} label={put(question)} none={road.choose} hint={hint} error={error} value={textOf(given, key)} onChange={(code) => onAnswer({ [key]: code || undefined })} choices={rows} />;
  }
  return (
    <Radios
      {...words}
      inline={kind === 'yesNo' || isShort(offered)}
      value={textOf(given, key) || preset}
      onChange={(code) => onAnswer({ [key]: code })}
      choices={kind === 'yesNo' ? road.certainty(key) : offered.map(choiceOf)}
    />
  );
}

/** Three answers that stand in one line of a telephone, as “Yes”, “No” and “I do not know” do. */
const isShort = (options: readonly Option[]): boolean =>
  options.length === 3 && options.every(({ hints }) => !hints) && options.map(({ names }) => say(names)).join('').length <= 20;

const choiceOf = ({ code, names, hints, more }: Option) => ({ value: code, label: say(names), hint: hints && say(hints), more: more && say(more) });
