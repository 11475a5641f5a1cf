import { expect, it } from 'vitest';

import { canOpen, type Kept } from './kept';

const kept = (answering: readonly string[]): Kept => ({
  superior: 'SUPERIOR', answering,
  local: [{ agency: 'AUD', isDecoy: true }, { agency: 'MKT', isDecoy: false }, { agency: 'PROC', isDecoy: false }, { agency: 'POL', isDecoy: false }],
});

it('opens with two agencies that hold no decoy and the superior\'s', () => {
  expect(canOpen(kept(['MKT', 'POL', 'SUPERIOR']))).toBe(true);
});

it.each([[['MKT', 'PROC', 'POL']], [['AUD', 'MKT', 'SUPERIOR']], [['SUPERIOR']]])('does not open when only these have a custodian: %s', (answering) => {
  expect(canOpen(kept(answering))).toBe(false);
});
