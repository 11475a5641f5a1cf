import { describe, expect, it } from 'vitest';

import { MAX_FILE, MAX_FILES } from '../core/material/attachment';
import { untouched } from '../core/traces/untouched';
import { areVisible, handedOf, withChange, withFiles, type Material } from './materials';

const file = (size = 3): File => ({ name: 'a.jpg', type: 'image/jpeg', size }) as File;
const files = (count: number): File[] => Array.from({ length: count }, () => file());
const cleaned = new Blob(['clean']);
const known = (material: Material): Material => ({
  ...material, answer: { looked: { format: 'JPEG', tells: [] }, cleaned: { format: 'JPEG', file: cleaned, removed: ['PLACE'], left: ['TIME'] } },
});

describe('the list of files', () => {
  it('takes sixteen, a kept original among them, and says what it did not take', () => {
    const { materials, faults } = withFiles([], files(MAX_FILES + 1));
    expect([materials.length, faults.length]).toEqual([MAX_FILES, 1]);
    expect(withChange(materials, materials[0]!.key, { keep: true })).toMatchObject({ materials, faults: [{ id: 'files' }] });
    expect(withChange(materials, materials[0]!.key, { note: 'n' }).materials[0]!.note).toBe('n');
  });

  it('takes neither an empty file nor one that is too large', () => {
    expect(withFiles([], [file(0), file(MAX_FILE + 1), file(MAX_FILE)])).toMatchObject({ materials: [{ file: { size: MAX_FILE } }], faults: [{}, {}] });
  });

  it('can be counted from outside from 1 MiB on, kept originals included', () => {
    const { materials } = withFiles([], [file(600_000)]);
    expect([areVisible(materials), areVisible(withChange(materials, materials[0]!.key, { keep: true }).materials)]).toEqual([false, true]);
  });
});

describe('what is sealed of a file', () => {
  const [chosen] = withFiles([], [file()]).materials as [Material];

  it('is the cleaned one, with what was removed and what is left; the original only when it is kept', () => {
    expect(handedOf([known(chosen)])).toEqual([{ name: 'a.jpg', type: 'image/jpeg', cleaned: ['PLACE'], left: ['TIME'], file: cleaned }]);
    expect(handedOf([{ ...known(chosen), keep: true, note: ' n ' }])).toMatchObject([{ note: 'n', original: chosen.file }]);
  });

  it('is the file as it is when it was broken, and nothing before it was looked at', () => {
    expect(handedOf([{ ...chosen, answer: untouched(chosen.file, 'BROKEN') }])).toMatchObject([{ file: chosen.file, cleaned: [], left: ['BROKEN'] }]);
    expect(() => handedOf([chosen])).toThrow('before it was looked at');
  });
});
