// @vitest-environment jsdom
import { naming } from '#words/naming';
import { expect, it } from 'vitest';

import { aboutOpenedName } from '../e2e/reporter/named';
import { objections, show } from '../ui/testing/stage';
import { OneLetter } from './mail-letter';

const told = (openedOn: string) => show(<OneLetter letter={aboutOpenedName(openedOn)} />).textContent;

it('says that the name was opened and what can be done, before the desk’s own words', async () => {
  const text = told('2026-12-01')!;
  expect(text.indexOf(naming.opened.title)).toBeGreaterThan(-1);
  for (const line of naming.opened.todo) expect(text.indexOf(line)).toBeLessThan(text.indexOf('依照审批表'));
  expect(await objections()).toEqual([]);
});

it('says when it could not be told at the time', () => {
  expect([told('2026-12-01'), told('2026-10-12')].map((text) => text?.includes(naming.opened.late))).toEqual([false, true]);
});
