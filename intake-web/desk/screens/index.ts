import type { ComponentType } from 'preact';

import { AlarmScreen } from './alarm';
import { Calls } from './calls';
import { Clue } from './clue';
import { Deadlines } from './deadlines';
import { Custody } from './custody';
import { Forbidden } from './forbidden';
import { Handover } from './handover';
import { Missing } from './missing';
import { Notices } from './notices';
import { Now } from './now';
import { Palette } from './palette';
import { Queue } from './queue';
import { Records } from './records';
import { Settings } from './settings';
import { Shortcuts } from './shortcuts';
import { SignIn } from './signIn';
import { Stubs } from './stubs';
import { Unlock } from './unlock';

/**
 * Every screen and every state it can be in. The app shows nothing that is not listed here, and the walk of the tests
 * shows each of them to axe and the camera.
 */
export const screens = {
  signIn: { show: SignIn, states: ['first-use', 'paper', 'known', 'faults', 'refused', 'too-many', 'forget', 'working'] },
  unlock: { show: Unlock, states: ['locked', 'reloaded', 'refused', 'working'] },
  alarm: { show: AlarmScreen, states: ['manifest', 'desk-key'] },
  now: { show: Now, states: ['filled', 'loading', 'clear', 'error', 'stale'] },
  queue: {
    show: Queue,
    states: [
      'filled',
      'named',
      'loading',
      'empty',
      'no-match',
      'error',
      'stale',
      'quiet',
      'arrived',
      'more',
      'no-desk',
      'peek',
      'peek-empty',
      'partial',
      'found',
      'found-more',
      'saved',
      'save-view',
      'selected',
      'assign-many',
      'assign-many-done',
    ],
  },
  clue: {
    show: Clue,
    states: [
      'loading',
      'error',
      'sealed',
      'sealed-path',
      'opening',
      'opening-failed',
      'opened',
      'conversation',
      'materials',
      'materials-busy',
      'materials-pdf',
      'materials-picture',
      'materials-sound',
      'materials-text',
      'materials-broken',
      'materials-encrypted',
      'materials-ask',
      'named',
      'name',
      'verify',
      'verify-faults',
      'confirmed',
      'unreachable',
      'denied',
      'name-loading',
      'name-failed',
      'name-gone',
      'name-no-second',
      'name-ask',
      'name-ask-faults',
      'name-approval',
      'name-approve',
      'name-approve-other',
      'name-shares',
      'name-refused',
      'name-expired',
      'name-openable',
      'name-elsewhere',
      'name-open',
      'name-open-withhold',
      'name-moved',
      'name-covered',
      'name-shown',
      'alarm-custody',
      'calls',
      'calls-none',
      'calls-ask',
      'calls-no-reason',
      'calls-log',
      'calls-failed',
      'calls-alarm',
      'alarm',
      'alarm-held',
      'alarm-held-fault',
      'alarm-held-out',
      'alarm-sequence',
      'accept',
      'accept-risk',
      'accept-review',
      'refuse',
      'refuse-faults',
      'assign',
      'reply',
      'reply-exposed',
      'linked',
      'linked-unproved',
      'protection-due',
      'protection',
      'protection-reading',
      'plan',
      'plan-faults',
      'incident',
      'check-ins',
      'check-in',
      'seal-up',
      'seal-up-faults',
      'seal-up-review',
      'propose',
      'propose-faults',
      'propose-review',
      'proposed',
      'approve-review',
      'return',
      'returned',
      'conclude',
      'concluded',
      'fed-back',
      'came-up',
      'came-up-sealed',
      'confirm',
      'moved',
      'lost',
      'done',
      'refused',
      'clocks',
      'pause',
      'headline',
      'headline-changed',
      'headline-unreadable',
      'notes',
      'note',
      'note-changed',
    ],
  },
  deadlines: { show: Deadlines, states: ['overdue', 'due', 'paused', 'loading', 'empty', 'error', 'more'] },
  custody: {
    show: Custody,
    states: ['filled', 'loading', 'empty', 'error', 'stranger', 'reading', 'request', 'same', 'different', 'refuse', 'refuse-fault', 'busy', 'lost', 'given', 'refused', 'expired', 'alarm'],
  },
  calls: {
    show: Calls,
    states: [
      'filled', 'loading', 'empty', 'error', 'stranger', 'reading', 'free', 'refuse', 'share', 'waiting', 'ready', 'elsewhere', 'contact', 'bare', 'result', 'no-result', 'busy', 'lost',
      'told', 'ended', 'failed', 'alarm',
    ],
  },
  handover: { show: Handover, states: ['filled', 'loading', 'empty', 'error', 'giving', 'taking', 'stopping', 'done', 'stopped', 'lost', 'faults'] },
  stubs: { show: Stubs, states: ['filled', 'loading', 'empty', 'error'] },
  notices: { show: Notices, states: ['filled', 'keeper', 'loading', 'empty', 'error'] },
  records: { show: Records, states: ['filled', 'loading', 'empty', 'error', 'document', 'difference'] },
  settings: { show: Settings, states: ['filled', 'loading', 'fault', 'saved'] },
  palette: { show: Palette, states: ['all', 'found', 'none'] },
  missing: { show: Missing, states: ['missing'] },
  forbidden: { show: Forbidden, states: ['forbidden'] },
  shortcuts: { show: Shortcuts, states: ['open'] },
} as const satisfies Record<string, { show: ComponentType<never>; states: readonly string[] }>;

export type ScreenName = keyof typeof screens;
export type ScreenState<Name extends ScreenName> = (typeof screens)[Name]['states'][number];
