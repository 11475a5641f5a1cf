// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Attachment } from '../../core/material/attachment';
import { show } from '../../ui/testing/stage';
import { words } from '../words';
import { MaterialSheet, type MaterialSheetProps } from './sheet';

const { sheet: said, kinds, isOriginal } = words.materials;
const hash = 'f3cfa1b938870dae763d757bd17638ce1d9829188c8ce8f09afbd36e06082795';
const file = (id: string, part: Partial<Attachment> = {}): Attachment =>
  ({ id, blob: id, key: '', name: `${id}.jpg`, type: 'image/jpeg', size: 2048, hash, cleaned: [], left: [], ...part });
const printed = (opened: MaterialSheetProps['opened']) =>
  show(<MaterialSheet clueId={'a'.repeat(26)} opened={opened} officer="林文" now={new Date('2026-11-22T08:00:00Z')} />);
const rows = (page: HTMLElement) => [...page.querySelectorAll('tbody')].map((body) => body.textContent);

it('lists every file of report and messages by number, size, fingerprint, and what was and was not removed', () => {
  const page = printed({
    materials: [file('plan', { cleaned: ['PLACE', 'X9'], left: ['TIME'], original: 'raw' }), file('raw')],
    letters: [{ from: 'reporter', seq: 2, on: '2026-11-20', text: '', materials: [file('tape', { note: '当天录的' })] }, { from: 'desk', seq: 1, on: '2026-11-21', text: '收到' }],
  });
  const [plan, raw, tape] = rows(page) as [string, string, string];
  expect([plan, raw, tape].map((row) => row[0])).toEqual(['1', '2', '3']);
  for (const part of ['plan.jpg', said.report, said.bytes(2048), kinds.PLACE, 'X9', kinds.TIME, hash.slice(0, 8)]) expect(plan).toContain(part);
  expect(raw).toContain(isOriginal);
  expect(plan).not.toContain(isOriginal);
  expect(tape).toContain(said.message(2, '2026-11-20'));
  expect(tape).toContain('当天录的');
  expect(tape.replaceAll(' ', '')).toContain(hash);
});

it('leaves no empty page behind a report without files', () => {
  expect(printed({ materials: [], letters: [] }).textContent).toBe('');
});
