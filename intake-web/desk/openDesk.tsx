import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { Seat } from '../core/clue/seat';
import type { Drafts } from './act/draft';
import { LiveClue } from './clue/liveClue';
import { useKeys } from './keys';
import { LiveQueue } from './queue/liveQueue';
import { ClueQueue } from './queue/queue';
import { format, noFilters, type Route, type ViewName } from './router';
import { screens } from './screens';
import { deskName, firstView } from './seat';
import { watchIdle } from './session/idle';
import type { DeskSession } from './session/session';
import { Shell } from './shell/shell';
import { useRoute } from './useRoute';
import { words } from './words';

/** The desk with its keys open: rail, queue or clue, and what every key does everywhere. */
export function OpenDesk({ session, seat }: { session: DeskSession; seat: Seat }) {
  const [help, showHelp] = useState(false);
  const route = useRoute(firstView(seat));
  const queue = useMemo(() => new ClueQueue(seat), [seat]);
  const drafts: Drafts = useMemo(() => new Map(), [seat]);
  const list = useLastList(route, firstView(seat));
  useEffect(() => watchIdle(() => session.lock()), [session]);
  useKeys({ l: () => session.lock(), '?': () => showHelp(true) });
  return (
    <Shell
      officer={words.shell.officer(seat.officer.name)}
      desks={seat.officer.memberships.map(({ desk }) => deskName(seat, desk))}
      view={route.screen === 'missing' ? undefined : list.view}
      counts={queue.counts.value}
      onLock={() => session.lock()}
      onSignOut={() => void session.signOut()}
      onHelp={() => showHelp(true)}
    >
      <Screen route={route} seat={seat} queue={queue} drafts={drafts} back={format(list)} />
      {help && <screens.shortcuts.show onClose={() => showHelp(false)} />}
    </Shell>
  );
}

type ListRoute = Extract<Route, { screen: 'queue' }>;

/** The list that is shown, or that was shown before a clue was opened: there a clue leads back. */
function useLastList(route: Route, first: ViewName): ListRoute {
  const last = useRef<ListRoute>({ screen: 'queue', view: first, filters: noFilters });
  if (route.screen === 'queue') last.current = route;
  return last.current;
}

interface ScreenProps {
  route: Route;
  seat: Seat;
  queue: ClueQueue;
  drafts: Drafts;
  back: string;
}

function Screen({ route, seat, queue, drafts, back }: ScreenProps) {
  switch (route.screen) {
    case 'queue':
      return <LiveQueue seat={seat} queue={queue} view={route.view} filters={route.filters} />;
    case 'clue':
      return <LiveClue key={route.clueId} seat={seat} queue={queue} clueId={route.clueId} drafts={drafts} back={back} />;
    case 'missing':
      return <screens.missing.show />;
  }
}
