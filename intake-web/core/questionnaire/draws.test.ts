import { describe, expect, it } from 'vitest';
import { draws } from '../testdata/draws';
import { testJson } from '../testdata/files';
import { secondsLeft } from './duration';
import { faultsOf } from './faults';
import type { Answers, Card, Question, Questionnaire, Value } from './questionnaire';
import { rowsOf } from './rows';
import { listOf, questionOf, shownGroups, shownQuestions } from './shown';
import { sealedAnswers } from './tidy';

const asked = testJson<Questionnaire>('deploy/data/questionnaire.json');
const roads = ['SHORT', 'LONG'] as const;

const WORDS = ['', ' ', '不清楚', 'UNKNOWN', '３，０００', '12.5', '2026-03~', '2026-02-30', '经过。\r\n第二行', '<b>', '__proto__', 'x'.repeat(2500)];

const SAID: Partial<Record<Question['kind'], string[]>> = { yesNo: ['YES', 'NO', 'UNKNOWN'], tick: ['YES'] };

/** Anything that a person, a crashed page or a hand-written file might hold under this key: often an answer, often none. */
function value(question: Question, draw: (below: number) => number): Value {
  const codes = SAID[question.kind] ?? listOf(asked, question.options).map(({ code }) => code);
  if (codes.length === 0 || draw(8) === 0) return WORDS[draw(WORDS.length)]!;
  return question.kind === 'choices' ? codes.filter(() => draw(3) === 0) : codes[draw(codes.length)]!;
}

function answersOf(draw: (below: number) => number): Answers {
  const given = asked.questions.filter(() => draw(3) > 0);
  const plain = given.filter((question) => !question.in && question.kind !== 'cards').map((question) => [question.key, value(question, draw)]);
  const cards = given.filter(({ kind }) => kind === 'cards').map(({ key }) => [key, Array.from({ length: draw(4) }, () =>
    Object.fromEntries(given.filter((question) => question.in === key).map((question) => [question.key, value(question, draw)])) as Card)]);
  return Object.fromEntries([...plain, ...cards]) as Answers;
}

const drawn = Array.from({ length: 400 }, (_, seed) => answersOf(draws(seed)));

describe('whatever the answers are', () => {
  it('what is sealed is asked, and is sealed again unchanged', () => {
    for (const answers of drawn) for (const road of roads) {
      const sealed = sealedAnswers(asked, answers, road);
      const all = { ...sealed.answers, ...sealed.hidden, ...sealed.identity, ...sealed.contact };
      expect(sealedAnswers(asked, all, road)).toEqual(sealed);
      const keys = shownQuestions(asked, all, road).map(({ key }) => key);
      expect(keys).toEqual(expect.arrayContaining(Object.keys(all)));
    }
  });

  it('only what is marked so is hidden', () => {
    for (const answers of drawn) {
      const { answers: open, hidden } = sealedAnswers(asked, answers, 'LONG');
      expect(Object.keys(open).filter((key) => questionOf(asked, key)!.sens === 'V')).toEqual([]);
      expect(Object.keys(hidden).filter((key) => questionOf(asked, key)!.sens !== 'V')).toEqual([]);
    }
  });

  it('nothing about who reports stands in the report, and nobody who is anonymous is asked', () => {
    const boxed = (answers: Answers = {}, block: string) => Object.keys(answers).filter((key) => questionOf(asked, key)!.block === block);
    let [named, called] = [0, 0];
    for (const answers of drawn) for (const road of roads) {
      const { answers: open, hidden, identity, contact } = sealedAnswers(asked, answers, road);
      for (const block of ['REPORTER', 'CONTACT']) expect([...boxed(open, block), ...boxed(hidden, block)]).toEqual([]);
      expect(identity !== undefined).toBe(answers['mode'] === 'NAMED');
      expect(boxed(identity, 'REPORTER')).toEqual(Object.keys(identity ?? {}));
      expect(boxed(contact, 'CONTACT')).toEqual(Object.keys(contact ?? {}));
      if (identity) named++;
      if (contact) called++;
    }
    expect(Math.min(named, called)).toBeGreaterThan(50);
  });

  it('every fault names a question of that screen, and once', () => {
    for (const answers of drawn) for (const road of roads) for (const { code } of shownGroups(asked, answers, road)) {
      const places = faultsOf(asked, code, answers, road).map(({ key, card }) => {
        expect(questionOf(asked, key, card?.list)?.group).toBe(code);
        return `${card?.list ?? ''} ${card?.at ?? ''} ${key}`;
      });
      expect(places).toEqual([...new Set(places)]);
    }
  });

  it('the desk shows every answer of it, once, in both languages', () => {
    for (const answers of drawn) for (const language of ['zh', 'en'] as const) {
      expect(rowsOf(asked, answers, language).map(({ key }) => key).sort()).toEqual(Object.keys(answers).sort());
    }
  });

  it('the long road is never shorter than the short one', () => {
    for (const answers of drawn) expect(secondsLeft(asked, answers, 'LONG')).toBeGreaterThan(secondsLeft(asked, answers, 'SHORT'));
  });
});
