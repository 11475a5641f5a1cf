import type { Condition, Kind, Questionnaire } from './questionnaire';
import { boxOf, listOf } from './shown';

/**
 * What a schema cannot say of a questionnaire: names that lead nowhere, questions asked twice, conditions that no answer
 * can meet. One line each, for whoever prepares the manifest; empty when the document holds together.
 */
export function looseEnds(asked: Questionnaire): string[] {
  return [...twice(asked), ...namesOf(asked), ...asked.questions.flatMap(({ key, when }) => unmet(asked, key, when)), ...optionsUnmet(asked)];
}

function twice({ questions }: Questionnaire): string[] {
  const places = questions.map(({ key, in: list }) => (list ? `${list}.${key}` : key));
  return places.filter((place, at) => places.indexOf(place) !== at).map((place) => `${place} is asked twice`);
}

function namesOf(asked: Questionnaire): string[] {
  const groups = new Set(asked.groups.map(({ code }) => code));
  const blocks = new Set(asked.blocks.map(({ code }) => code));
  const keys = new Set(asked.questions.map(({ key }) => key));
  const cards = new Set(asked.questions.filter(({ kind }) => kind === 'cards').map(({ key }) => key));
  const used = new Set(asked.questions.flatMap(({ block, group, options = '' }) => [block, group, options]));
  const missing = (there: boolean, line: string): string[] => (there ? [] : [line]);
  return [
    ...asked.questions.flatMap(({ key, block, group, options, in: list }) => [
      ...missing(blocks.has(block), `${key}: there is no block ${block}`),
      ...missing(groups.has(group), `${key}: there is no group ${group}`),
      ...missing(!options || listOf(asked, options).length > 0, `${key}: there is no list ${options}`),
      ...missing(!list || cards.has(list), `${key}: ${list} asks no cards`),
    ]),
    ...asked.questions.flatMap(({ key, block, options, preset, when }) => [
      ...missing(!preset || listOf(asked, options).some(({ code }) => code === preset), `${key}: ${preset} is no option`),
      ...missing(boxOf(asked, block) !== 'IDENTITY' || when?.['mode']?.join() === 'NAMED', `${key}: its answer goes to the box of a named report, and others are asked too`),
    ]),
    ...asked.quality.flatMap(({ any }) => any.flatMap((key) => missing(keys.has(key), `quality: nobody asks ${key}`))),
    ...[...blocks, ...groups, ...Object.keys(asked.lists)].flatMap((name) => missing(used.has(name), `nothing uses ${name}`)),
  ];
}

const optionsUnmet = (asked: Questionnaire): string[] =>
  [asked.roles, ...Object.values(asked.lists)].flat().flatMap(({ code, when }) => unmet(asked, code, when));

/** What is answered where no options are listed. */
const SAID: Partial<Record<Kind, readonly string[]>> = { yesNo: ['YES', 'NO', 'UNKNOWN'], tick: ['YES'] };

function unmet(asked: Questionnaire, where: string, when: Condition | undefined): string[] {
  return Object.entries(when ?? {}).flatMap(([key, values]) => {
    const possible = asked.questions.filter((question) => question.key === key)
      .flatMap(({ kind, options }) => SAID[kind] ?? listOf(asked, options).map(({ code }) => code));
    return values.filter((value) => !possible.includes(value)).map((value) => `${where}: ${key} is never ${value}`);
  });
}
