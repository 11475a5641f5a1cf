import { expect, it } from 'vitest';

import { countText } from './counts';

it.each([[0, '0'], [999, '999'], [1000, '999+'], [1003, '999+']])('%d is shown as %s', (count, text) => expect(countText(count)).toBe(text));
