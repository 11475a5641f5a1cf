import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

import { screens } from '../../reporter/router';
import { reporter } from '../screens/galleries';
import { everyScreen } from '../screens/looks';

it('every file of reporter/screens is a screen that the router lists', () => {
  const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const files = readdirSync(resolve(import.meta.dirname, '../../reporter/screens')).filter((file) => file.endsWith('.tsx'));
  expect(Object.keys(screens).map((name) => `${dashed(name)}.tsx`).sort()).toEqual(files.sort());
});

// Both roads, screen by screen, and what comes after.
everyScreen(reporter, [
  'start/open', 'before/ready', ...screens.asked.states.filter((state) => !state.endsWith('faults')).map((state) => `asked/${state}`),
  'readers/accused', 'readers/named', 'check/detailed', 'check/named', 'unsupported/excluded', 'sending/offline', 'receipt/shown', 'mailbox/mistyped', 'letters/some', 'letters/name-opened-late', 'addition/filled', 'who/read',
]);
