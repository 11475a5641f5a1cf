import { road } from '#words/road';

import { asksHigherPost, matchPost } from '../core/routing/derive';
import type { FieldError } from '../ui/error-summary/error-summary';
import type { Draft } from './draft';
import type { Opened } from './opened';
import { limitOf } from './questionnaire';
import { subjectOf } from './readers';
import type { RoadStep } from './router';

type Check = (draft: Draft, opened: Opened) => (FieldError | false)[];

const say = road.faults;
const missing = (isMissing: boolean, id: string, message: string): FieldError | false => isMissing && { id, message };

/** Whether the question about the district's leaders is asked: a post on the signed list has answered it already. */
export const asksLeader = (draft: Draft, opened: Opened): boolean =>
  asksHigherPost(subjectOf(draft, opened)) && matchPost(opened.higherPosts, draft.post) === undefined;

const checks: Record<RoadStep, Check> = {
  level: (draft) => [missing(!draft.rank, 'rank', say.rank)],
  person: (draft, opened) => [
    missing(!draft.role, 'role', say.role),
    missing(draft.unit.trim() === '', 'unit', say.unit),
    missing(asksLeader(draft, opened) && !draft.higherPost, 'higherPost', say.higherPost),
  ],
  field: (draft) => [missing(!draft.field, 'field', say.field)],
  happened: (draft, opened) => {
    const over = draft.story.length - limitOf(opened.questionnaire, 'story');
    return [
      missing(draft.sentences.length === 0, 'sentences', say.allegations),
      missing(draft.story.trim() === '', 'story', say.story),
      missing(over > 0, 'story', say.storyLong(over)),
      missing(!draft.ongoing, 'ongoing', say.ongoing),
      missing(!draft.imminent, 'imminent', say.imminent),
      missing(!draft.danger, 'danger', say.danger),
    ];
  },
  readers: () => [],
  check: () => [],
};

/** What is to be put right on this screen before the next one; each message says the fix. */
export const faultsOf = (step: RoadStep, draft: Draft, opened: Opened): FieldError[] =>
  checks[step](draft, opened).filter((fault) => fault !== false);

export const messageFor = (faults: readonly FieldError[], id: string): string | undefined =>
  faults.find((fault) => fault.id === id)?.message;
