// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { show } from '../../ui/testing/stage';
import { Custody } from '../screens/custody';
import { words } from '../words';

const nothing = () => undefined;
const row = { clueId: 'a'.repeat(26), agency: 'PROC', due: '2026-11-23T02:00:00Z', expires: '2026-11-24T02:00:00Z' };

it('what ended stays in the list, says why, and cannot be answered or counted', () => {
  const page = show(
    <Custody
      rows={[{ ...row, requestId: '0'.repeat(32), ended: null }, { ...row, requestId: '1'.repeat(32), ended: 'SEALED_UP' }]}
      failure={undefined} open={undefined} isCustodian now={new Date('2026-11-22T08:00:00Z')} deskName={String} agencyName={String}
      onLook={nothing} onClose={nothing} onFile={nothing} onRefusing={nothing} onReason={nothing} onAnswer={nothing} onRefresh={nothing}
    />,
  );
  expect(page.querySelector('h2')!.textContent).toBe(words.custody.list(1));
  expect([...page.querySelectorAll('li')].map((item) => item.querySelector('button') !== null)).toEqual([true, false]);
  expect(page.querySelector('.custody-ended')!.textContent).toContain(words.custody.ended.SEALED_UP);
});
