import { road } from '#words/road';
import { useEffect, useRef } from 'preact/hooks';

import { cardsOf } from '../core/questionnaire/given';
import type { Card } from '../core/questionnaire/questionnaire';
import { Button } from '../ui/button/button';
import { Explain } from '../ui/field/field';
import { Ask, type AskProps } from './ask';
import { withPart } from './draft';
import { idOf, messageFor } from './faults';
import { put, say } from './questionnaire';
import { questionsOfCard, settled } from './questions';
import './cards.css';

/** A list to which any number of cards is added, one for each person or company; each can be taken away again. */
export function Cards({ question, id, answers, opened, faults, onAnswer }: AskProps) {
  const { key, max = Infinity, hints } = question;
  const cards = cardsOf(answers, key);
  const words = road.cards[key === 'moreSubjects' ? 'person' : 'company'];
  const place = useFocusOnNew(cards.length);
  const write = (now: readonly Card[]) => onAnswer({ [key]: now.length > 0 ? now : undefined });
  const change = (at: number, card: Card) => write(cards.map((one, index) => (index === at ? settled(opened, card, answers, key) : one)));
  return (
    <fieldset class="field flow" ref={place}>
      <legend class="field-label">{put(question)}</legend>
      <Explain id={id} hint={hints && say(hints)} error={messageFor(faults, id)} />
      {cards.map((card, at) => (
        <fieldset class="card flow" key={at} tabIndex={-1}>
          <legend class="card-title">{words.title(at + 1)}</legend>
          {questionsOfCard(key, answers, card, opened).map((one) => (
            <Ask
              key={one.key}
              question={one}
              id={idOf(one.key, { list: key, at })}
              given={card}
              answers={answers}
              opened={opened}
              faults={faults}
              onAnswer={(part) => change(at, withPart(card, part))}
            />
          ))}
          <Button kind="quiet" onClick={() => write(cards.filter((_, index) => index !== at))}>
            {road.cards.remove}
            <span class="hidden-words">{` ${words.title(at + 1)}`}</span>
          </Button>
        </fieldset>
      ))}
      {cards.length < max && (
        <Button kind="plain" onClick={() => write([...cards, {}])}>
          {cards.length === 0 ? words.first : words.more}
        </Button>
      )}
    </fieldset>
  );
}

/** A card just added takes focus, so that a screen reader goes on there. */
function useFocusOnNew(count: number) {
  const place = useRef<HTMLFieldSetElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) [...(place.current?.querySelectorAll<HTMLElement>('.card') ?? [])].at(-1)?.focus();
    before.current = count;
  }, [count]);
  return place;
}
