import type { PageName, Place } from './router';
import { Accessibility } from './screens/accessibility';
import { Channels } from './screens/channels';
import { NotFound } from './screens/not-found';
import { Problem } from './screens/problem';
import { Safety } from './screens/safety';
import { Start, type Beginning } from './screens/start';
import { Verify } from './screens/verify';
import { Who } from './screens/who';

const readOnly = {
  safety: Safety,
  who: Who,
  verify: Verify,
  accessibility: Accessibility,
  channels: Channels,
  notFound: NotFound,
  problem: Problem,
};

/** Pages that need nothing but to be read; the mailbox is a page too, but asks for a code. */
export type PlainPageName = Exclude<PageName, 'mailbox'>;

export const isPlainPage = (place: Place): place is PlainPageName => place === 'start' || place in readOnly;

export function PlainPage({ page, onReport, beginning = 'waits' }: { page: PlainPageName; onReport: () => void; beginning?: Beginning }) {
  if (page === 'start') return <Start onReport={onReport} beginning={beginning} />;
  const Page = readOnly[page];
  return <Page />;
}
