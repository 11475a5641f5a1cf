import { expect, it } from 'vitest';

import data from '../../deploy/demo/data/units.json';
import type { Unit } from '../core/routing/derive';
import { matchingUnits } from './units';

const units = data.units as Unit[];
const found = (typed: string, picked?: string) => matchingUnits(units, typed, picked).map(({ id }) => id);

it('finds a unit by the short name that people use', () => expect(found('住建局')).toContain('construction'));
it('finds it in any width, spacing and case', () => expect(found(' ＨＯＵＳＩＮＧ and ')).toContain('construction'));
it('finds nothing for nothing, and nothing for what is not there', () => expect([found('  '), found('外星基地')]).toEqual([[], []]));
it('shows at most six', () => expect(found('区')).toHaveLength(6));
it('shows the picked one alone', () => expect(found('区', 'market')).toEqual(['market']));
