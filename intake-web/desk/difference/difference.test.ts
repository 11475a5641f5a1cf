import { describe, expect, it } from 'vitest';

import { betweenLines, betweenTexts } from './difference';

describe('the difference', () => {
  it('of two texts loses nothing of either', () => {
    const [theirs, mine] = ['先查招标公告，再查合同。', '先查合同，再问审计局。'];
    const pieces = betweenTexts(theirs, mine);
    expect(pieces.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('')).toBe(theirs);
    expect(pieces.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('')).toBe(mine);
  });

  it('of two documents goes by lines', () => {
    expect(betweenLines(['a', 'b'], ['a', 'c'])).toEqual([
      { kind: 'same', text: 'a\n' }, { kind: 'removed', text: 'b\n' }, { kind: 'added', text: 'c\n' },
    ]);
  });
});
