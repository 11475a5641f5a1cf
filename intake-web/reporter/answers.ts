import { allegationsOf, type Draft } from './draft';

/** The sealed answers under the questionnaire's keys; what was not asked or not said is absent. */
export function answersOf(draft: Draft): Record<string, string | string[]> {
  const said = {
    subjRank: draft.rank,
    subjRole: draft.role,
    subjUnit: draft.unit.trim(),
    subjUnitId: draft.unitId,
    subjPost: draft.post.trim(),
    higherPost: draft.higherPost,
    field: draft.field,
    allegations: allegationsOf(draft),
    signs: draft.signs.length > 0 ? [...draft.signs] : undefined,
    story: draft.story,
    ongoing: draft.ongoing,
    imminent: draft.imminent,
    danger: draft.danger,
  };
  return Object.fromEntries(Object.entries(said).filter((entry): entry is [string, string | string[]] => Boolean(entry[1])));
}
