/** The steps that carry a draft, in order. */
export const roadSteps = ['level', 'person', 'field', 'happened', 'readers', 'check'] as const;

export type RoadStep = (typeof roadSteps)[number];

/** Minutes that are left when a step begins. */
export const minutesLeft: Record<RoadStep, number> = { level: 6, person: 5, field: 4, happened: 4, readers: 1, check: 1 };

/**
 * Every screen of the app with every state that it can be in. Screens with a `file` are static pages too, readable without
 * scripts. File names say nothing about reporting: they stay in the history.
 */
export const screens = {
  start: { file: 'index.html', states: ['open', 'offline'] },
  before: { states: ['checking', 'ready', 'faults'] },
  level: { states: ['empty', 'filled', 'faults'] },
  person: { states: ['empty', 'matches', 'higher', 'faults'] },
  field: { states: ['empty', 'filled', 'faults'] },
  happened: { states: ['empty', 'filled', 'faults', 'long'] },
  readers: { states: ['ordinary', 'accused', 'excluded', 'sealed'] },
  check: { states: ['filled', 'sealed'] },
  sending: { states: ['busy', 'offline', 'online', 'refused', 'alarm'] },
  receipt: { states: ['covered', 'shown', 'copied', 'noted'] },
  mailbox: { file: 'replies.html', states: ['empty', 'opening', 'mistyped', 'wrong', 'offline', 'alarm'] },
  letters: { states: ['none', 'some', 'refused', 'writing', 'fault', 'sent', 'failed', 'alarm'] },
  safety: { file: 'safety.html', states: ['read'] },
  who: { file: 'readers.html', states: ['read'] },
  verify: { file: 'verify.html', states: ['read'] },
  accessibility: { file: 'accessibility.html', states: ['read'] },
  channels: { file: 'channels.html', states: ['read'] },
  notFound: { file: '404.html', states: ['read'] },
  problem: { file: '500.html', states: ['read'] },
  closed: { states: ['no-manifest', 'expired', 'not-genuine', 'superior', 'browser', 'network'] },
  unsupported: { states: ['named'] },
} as const satisfies Record<string, { file?: string; states: readonly string[] }>;

export type ScreenName = keyof typeof screens;
export type PageName = { [K in ScreenName]: (typeof screens)[K] extends { file: string } ? K : never }[ScreenName];
export type StateOf<K extends ScreenName> = (typeof screens)[K]['states'][number];

export const pages = Object.entries(screens).flatMap(([name, screen]) =>
  'file' in screen ? [{ name: name as PageName, file: screen.file }] : [],
);

const base = import.meta.env.BASE_URL;

export const hrefOf = (page: PageName): string => base + (page === 'start' ? '' : screens[page].file);

/** The page of an address; anything unknown is the page that says so. */
export function pageAt(pathname: string): PageName {
  const file = pathname.slice(base.length) || 'index.html';
  return pages.find((page) => page.file === file)?.name ?? 'notFound';
}

export const isRoadStep = (screen: ScreenName): screen is RoadStep => (roadSteps as readonly string[]).includes(screen);
