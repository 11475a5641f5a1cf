import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

import { screens } from '../../desk/screens';
import { desk } from '../screens/galleries';
import { everyScreen } from '../screens/looks';

it('every file of desk/screens is a screen that the router lists', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../desk/screens')).filter((file) => file.endsWith('.tsx'));
  expect(Object.keys(screens).map((name) => `${name}.tsx`).sort()).toEqual(files.sort());
});

// What an officer has before him, from signing in to the last layer.
everyScreen(desk, [
  'signIn/first-use', 'unlock/locked', 'now/filled', 'queue/filled', 'queue/selected', 'queue/assign-many', 'queue/save-view', 'queue/peek', 'clue/sealed', 'clue/opened',
  'clue/conversation', 'clue/accept', 'clue/pause', 'deadlines/due', 'calls/contact', 'clue/note', 'clue/headline', 'notices/filled', 'records/filled', 'records/difference', 'settings/filled', 'palette/all', 'shortcuts/open',
]);
