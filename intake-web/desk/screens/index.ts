import type { ComponentType } from 'preact';

import { AlarmScreen } from './alarm';
import { Clue } from './clue';
import { Missing } from './missing';
import { Queue } from './queue';
import { Shortcuts } from './shortcuts';
import { SignIn } from './signIn';
import { Unlock } from './unlock';

/**
 * Every screen and every state it can be in. The app shows nothing that is not listed here, and the walk of the tests
 * shows each of them to axe and the camera.
 */
export const screens = {
  signIn: { show: SignIn, states: ['first-use', 'paper', 'known', 'faults', 'refused', 'too-many', 'forget', 'working'] },
  unlock: { show: Unlock, states: ['locked', 'reloaded', 'refused', 'working'] },
  alarm: { show: AlarmScreen, states: ['manifest', 'desk-key'] },
  queue: { show: Queue, states: ['filled', 'loading', 'empty', 'no-match', 'error', 'stale', 'arrived', 'more', 'no-desk'] },
  clue: {
    show: Clue,
    states: [
      'loading', 'error', 'sealed', 'sealed-path', 'opening', 'opening-failed', 'opened', 'conversation', 'alarm', 'alarm-sequence',
      'accept', 'accept-review', 'refuse', 'refuse-faults', 'assign', 'reply', 'moved', 'done', 'refused',
    ],
  },
  missing: { show: Missing, states: ['missing'] },
  shortcuts: { show: Shortcuts, states: ['open'] },
} as const satisfies Record<string, { show: ComponentType<never>; states: readonly string[] }>;

export type ScreenName = keyof typeof screens;
export type ScreenState<Name extends ScreenName> = (typeof screens)[Name]['states'][number];
