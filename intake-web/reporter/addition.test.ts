import { after } from '#words/after';
import { describe, expect, it } from 'vitest';

import { opened } from '../e2e/reporter/example';
import { additionKind, questionsOfTopic, topicsOf } from './addition';

const codes = (answers = {}) => topicsOf(opened, answers).map(({ code }) => code);
const ids = (answers: object) => additionKind(opened).faultsOf(answers as never).map(({ id }) => id);

describe('what may follow a report', () => {
  it('is what the long road asks beyond the short one', () => {
    expect(codes()).toEqual(expect.arrayContaining(['others', 'when', 'project', 'source', 'safety']));
    expect(codes()).not.toContain('happened');
  });

  it('is neither another kind of report nor the dates of a complaint', () => {
    expect(codes({ kind: 'COMPLAINT' })).not.toEqual(expect.arrayContaining(['kind']));
    expect(codes({ kind: 'COMPLAINT' })).not.toEqual(expect.arrayContaining(['complaint']));
  });

  it('asks for the field again, and for its own questions once it is known', () => {
    expect(questionsOfTopic('project', {}, opened).map(({ key }) => key)).toEqual(expect.arrayContaining(['field', 'projName']));
    expect(codes()).not.toContain('fieldMore');
    expect(codes({ field: 'F2' })).toContain('fieldMore');
  });
});

describe('what must be put right before it is sent', () => {
  it('is that nothing was answered', () => expect(additionKind(opened).faultsOf({})).toEqual([{ id: 'topic', message: after.addition.nothing }]));
  it('is no question that was passed over', () => expect(ids({ howKnown: 'SAW' })).toEqual([]));
  it('is a figure that is none', () => expect(ids({ projAmount: '三百' })).toEqual(['projAmount']));
  it('is a card without its unit', () => expect(ids({ moreSubjects: [{ subjRank: 'R_BELOW', subjRole: 'VILLAGE' }] })).toEqual(['moreSubjects-0-subjUnit']));
});
