import { describe, expect, it } from 'vitest';

import document from '../../../deploy/data/questionnaire.json';
import type { Questionnaire } from '../../core/questionnaire/questionnaire';
import { inOrder } from './answers';

const questionnaire = document as unknown as Questionnaire;
const labelled = (answers: Record<string, unknown>) => inOrder(answers, questionnaire).map(({ label, lines }) => [label, lines]);

describe('a report in words', () => {
  it('follows the order of the questions, whatever order it was sealed in', () => {
    expect(labelled({ story: '经过。', subjRank: 'R_XIANGKE' })).toEqual([['级别', ['乡科级']], ['经过', ['经过。']]]);
  });

  it('spells codes, lists and certainties', () => {
    expect(labelled({ allegations: ['A01', 'A07'], ongoing: 'UNKNOWN', danger: true })).toEqual([
      ['问题', ['打招呼、说情、批条子', '索贿、受贿']], ['现在还在发生', ['不清楚']], ['有人有危险，或者证据正在被毁', ['是']],
    ]);
  });

  it('shows answers to questions that it does not know, last', () => {
    expect(labelled({ fromElsewhere: '门卫', story: '经过。' })).toEqual([['经过', ['经过。']], ['fromElsewhere', ['门卫']]]);
  });

  it('tells the reporter’s own words from names of choices', () => {
    expect(inOrder({ story: '经过。', field: 'F1' }, questionnaire).map(({ key, own }) => [key, own])).toEqual([['field', false], ['story', true]]);
  });
});
