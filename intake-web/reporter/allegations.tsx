import { road } from '#words/road';

import { textOf } from '../core/questionnaire/given';
import { sentenceKey, sentencesOf, type Answers, type Questionnaire, type Sentence } from '../core/questionnaire/questionnaire';
import { Checks } from '../ui/choices/choices';
import type { Part } from './draft';
import { picked, pickedOf } from './questions';
import { say } from './questionnaire';

export interface AllegationsProps {
  id: string;
  answers: Answers;
  asked: Questionnaire;
  error?: string | undefined;
  onAnswer: (part: Part) => void;
}

/** The allegation codes as plain sentences: those of the field first, then those of every field. */
export function Allegations({ id, answers, asked, error, onAnswer }: AllegationsProps) {
  const text = road.allegations;
  const { own, common } = sentencesOf(asked, textOf(answers, 'field') || undefined);
  const sentences = [...own, ...common];
  const before = pickedOf(sentences, answers).map(sentenceKey);
  const pick = (now: string[]) => {
    const keys = picked(before, now);
    const codes = sentences.filter((one) => keys.includes(sentenceKey(one))).flatMap(({ allegation }) => allegation);
    onAnswer({ allegations: codes.length > 0 ? [...new Set(codes)].sort() : undefined });
  };
  const rows = (list: readonly Sentence[]) => list.map((one) => ({ value: sentenceKey(one), label: say(one.text) }));
  return (
    <>
      <Checks id={id} legend={text.own} hint={text.hint} error={error} values={before} onChange={pick} choices={rows(own)} />
      <Checks id={`${id}-common`} legend={text.common} values={before} onChange={pick} choices={rows(common)} />
    </>
  );
}
