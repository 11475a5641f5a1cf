import type { Step } from './questions';

/**
 * Every screen of the app with every state that it can be in. Screens with a `file` are static pages too, readable without
 * scripts. File names say nothing about reporting: they stay in the history.
 */
export const screens = {
  start: { file: 'index.html', states: ['open', 'opening', 'offline'] },
  before: { states: ['checking', 'ready', 'long', 'linked', 'faults'] },
  asked: {
    states: [
      'mode', 'mode-anonymous', 'mode-named', 'mode-faults', 'level', 'level-faults', 'person', 'person-matches', 'person-higher', 'person-post', 'person-faults', 'field', 'field-faults', 'happened', 'happened-filled',
      'happened-faults', 'happened-long', 'retaliation', 'retaliation-faults', 'kind', 'complaint', 'complaint-filled', 'personMore', 'others', 'others-cards', 'others-faults', 'manner', 'when', 'when-faults',
      'project', 'fieldMore-F1', 'fieldMore-F2', 'fieldMore-F3', 'fieldMore-F4', 'fieldMore-F5', 'fieldMore-F9', 'amounts', 'source', 'elsewhere', 'safety', 'reporter', 'reporter-filled', 'reporter-faults', 'reach', 'reach-filled', 'reach-faults', 'call', 'call-faults',
    ],
  },
  readers: { states: ['ordinary', 'accused', 'excluded', 'sealed', 'retaliation', 'named'] },
  check: { states: ['filled', 'sealed', 'detailed', 'linked', 'named'] },
  materials: { states: ['none', 'some', 'large', 'faults', 'mailbox', 'failed'] },
  sending: { states: ['busy', 'shipping', 'paused', 'unreachable', 'full', 'no-network', 'offline', 'online', 'refused', 'alarm'] },
  receipt: { states: ['covered', 'shown', 'copied', 'noted', 'retaliation', 'complaint', 'named'] },
  mailbox: { file: 'replies.html', states: ['empty', 'opening', 'mistyped', 'wrong', 'offline', 'alarm'] },
  letters: { states: ['none', 'some', 'refused', 'went-up', 'writing', 'fault', 'sent', 'failed', 'alarm', 'report-begun', 'name-opened', 'name-opened-late'] },
  addition: { states: ['checking', 'closed', 'topics', 'filled', 'faults', 'failed'] },
  safety: { file: 'safety.html', states: ['read'] },
  who: { file: 'readers.html', states: ['read'] },
  verify: { file: 'verify.html', states: ['read'] },
  accessibility: { file: 'accessibility.html', states: ['read'] },
  channels: { file: 'channels.html', states: ['read'] },
  notFound: { file: '404.html', states: ['read'] },
  problem: { file: '500.html', states: ['read'] },
  closed: { states: ['no-manifest', 'expired', 'not-genuine', 'superior', 'browser', 'network'] },
  unsupported: { states: ['sealed', 'excluded', 'few', 'call'] },
} as const satisfies Record<string, { file?: string; states: readonly string[] }>;

export type ScreenName = keyof typeof screens;
export type PageName = { [K in ScreenName]: (typeof screens)[K] extends { file: string } ? K : never }[ScreenName];
export type StateOf<K extends ScreenName> = (typeof screens)[K]['states'][number];

export const pages = Object.entries(screens).flatMap(([name, screen]) =>
  'file' in screen ? [{ name: name as PageName, file: screen.file }] : [],
);

/** Where the way in leads while the scripts are not here: nowhere, and the press is remembered. */
export const BEGIN = '#begin';

const base = import.meta.env.BASE_URL;

export const hrefOf = (page: PageName): string => base + (page === 'start' ? '' : screens[page].file);

/** The page of an address; anything unknown is the page that says so. */
export function pageAt(pathname: string): PageName {
  const file = pathname.slice(base.length) || 'index.html';
  return pages.find((page) => page.file === file)?.name ?? 'notFound';
}

/** A screen as the trail knows it: a screen of the questionnaire goes by its group, the materials of the mailbox are a `parcel`. */
export type Place = Exclude<ScreenName, 'asked'> | Step | 'parcel';

export const isStep = (place: Place): place is Step => place === 'readers' || place === 'check' || place.startsWith('asked/');
