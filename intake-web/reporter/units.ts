import type { Unit } from '../core/routing/derive';

const SHOWN_AT_MOST = 6;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/**
 * Units of the signed list that fit what was typed, at most six; only the picked one once one is picked. A name fits when it
 * holds every character typed, in their order: 住建局 finds 住房和城乡建设局.
 */
export function matchingUnits(units: readonly Unit[], typed: string, picked: string | undefined): readonly Unit[] {
  if (picked) return units.filter(({ id }) => id === picked);
  const asked = [...plain(typed)];
  if (asked.length === 0) return [];
  return units.filter(({ names }) => [names.zh, names.en].some((name) => holdsInOrder(plain(name), asked))).slice(0, SHOWN_AT_MOST);
}

function holdsInOrder(name: string, characters: readonly string[]): boolean {
  let from = 0;
  return characters.every((character) => {
    const at = name.indexOf(character, from);
    from = at + 1;
    return at >= 0;
  });
}
