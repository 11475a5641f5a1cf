import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { Seat } from '../core/clue/seat';
import { LiveCalls } from './calls/liveCalls';
import { LiveClue } from './clue/liveClue';
import { LiveDeadlines } from './deadlines/liveDeadlines';
import { LiveCustody } from './custody/liveCustody';
import { LiveHandover } from './handover/liveHandover';
import { watchPairs } from './keys';
import { LiveNotices } from './notices/liveNotices';
import { LiveNow } from './now/liveNow';
import { Commands } from './palette/commands';
import { LiveQueue } from './queue/liveQueue';
import { LiveRecords } from './records/liveRecords';
import { format, noFilters, type QueueRoute, type Route } from './router';
import { screens } from './screens';
import { watchIdle } from './session/idle';
import type { DeskSession } from './session/session';
import type { Unsent } from './session/unsent';
import { LiveSettings } from './settings/liveSettings';
import { Shell } from './shell/shell';
import { useDeskKeys } from './shell/useDeskKeys';
import { LiveStubs } from './stubs/liveStubs';
import { usePulse, useReturn } from './usePulse';
import { goTo, useRoute } from './useRoute';
import { words } from './words';
import { Workplace } from './workplace';

export interface OpenDeskProps {
  session: DeskSession;
  seat: Seat;
  unsent: Unsent;
}

/** The desk with its keys open: rail, screen, and what every key does everywhere. */
export function OpenDesk({ session, seat, unsent }: OpenDeskProps) {
  const [layer, open] = useState<'help' | 'commands'>();
  const [said, say] = useState<string>();
  const place = useWorkplace(seat);
  const route = homeFor(place, useRoute());
  const list = useLastList(route);
  useEffect(() => watchIdle(() => session.lock()), [session]);
  useLayoutEffect(watchPairs, []);
  useEffect(() => say(undefined), [route.screen === 'clue' ? route.clueId : route.screen]);
  const next = () => void openNext(place, route, say);
  useDeskKeys({ lock: () => session.lock(), help: () => open('help'), commands: () => open('commands'), next });
  return (
    <Shell
      officer={words.shell.officer(seat.officer.name)}
      desks={[...place.desks.values()]}
      route={route.screen === 'clue' ? list : route}
      today={place.counts.value?.today}
      views={place.views.views.value}
      counts={place.counts.value?.views}
      waiting={waitingAt(place)}
      unread={place.notices.board.value.unread}
      said={said}
      onLock={() => session.lock()}
      onSignOut={() => void session.signOut()}
      onHelp={() => open('help')}
      onCommands={() => open('commands')}
      onNext={next}
    >
      <Screen route={route} place={place} unsent={unsent} back={format(list)} />
      {layer === 'help' && <screens.shortcuts.show onClose={() => open(undefined)} />}
      {layer === 'commands' && <Commands place={place} session={session} onNext={next} onClose={() => open(undefined)} />}
    </Shell>
  );
}

/**
 * Made once for an officer; taken down with the keys. It asks when the officer comes back to the page and, without a live line,
 * once a minute: with one, the quarter hours of the server keep the minute of a report from everybody.
 */
function useWorkplace(seat: Seat): Workplace {
  const place = useMemo(() => new Workplace(seat), [seat]);
  useEffect(() => {
    place.start();
    return () => place.stop();
  }, [place]);
  useReturn(useCallback(() => place.refresh(), [place]));
  usePulse(useCallback(() => {
    if (place.line.state.value !== 'open') place.refresh();
  }, [place]));
  return place;
}

/** Goes on to the next unread clue and opens it: the press is the asking, and the record says so. */
async function openNext(place: Workplace, route: Route, say: (text: string | undefined) => void): Promise<void> {
  const clueId = await place.nextUnread(route.screen === 'clue' ? route.clueId : undefined).catch(() => undefined);
  if (clueId === undefined) return say(words.shell.nothingUnread);
  place.openOnArrival(clueId);
  goTo({ screen: 'clue', clueId });
}

/** Who sits at no desk has no work of today: he begins with what waits for him as custodian of names or keeper of contacts, or with what he hands on. */
function homeFor({ desks, keeping, calls, handing }: Workplace, route: Route): Route {
  if (route.screen !== 'now' || desks.size > 0) return route;
  if (keeping.isCustodian) return { screen: 'custody' };
  if (calls.isKeeper) return { screen: 'calls' };
  return handing.waiting === undefined ? route : { screen: 'handover' };
}

const waitingAt = ({ keeping, calls, handing }: Workplace) => ({
  handover: handing.waiting,
  custody: keeping.isCustodian ? keeping.waiting : undefined,
  calls: calls.isKeeper ? calls.state.value.rows?.length ?? 0 : undefined,
});

/** The list that is shown, or that was shown before a clue was opened: there a clue leads back. */
function useLastList(route: Route): QueueRoute | { screen: 'now' } {
  const last = useRef<QueueRoute | { screen: 'now' }>({ screen: 'now' });
  if (route.screen === 'queue') last.current = route;
  if (route.screen === 'now') last.current = { screen: 'now' };
  return last.current;
}

interface ScreenProps {
  route: Route;
  place: Workplace;
  unsent: Unsent;
  back: string;
}

function Screen({ route, place, unsent, back }: ScreenProps) {
  switch (route.screen) {
    case 'now':
      return <LiveNow place={place} />;
    case 'queue':
      return <LiveQueue place={place} route={route} />;
    case 'clue':
      return <LiveClue key={route.clueId} place={place} clueId={route.clueId} unsent={unsent} back={back} />;
    case 'custody':
      return <LiveCustody place={place} />;
    case 'calls':
      return <LiveCalls place={place} />;
    case 'handover':
      return <LiveHandover place={place} />;
    case 'stubs':
      return <LiveStubs place={place} />;
    case 'notices':
      return <LiveNotices place={place} />;
    case 'deadlines':
      return <LiveDeadlines place={place} />;
    case 'records':
      return <LiveRecords place={place} />;
    case 'settings':
      return <LiveSettings api={place.seat.api} />;
    case 'missing':
      return <screens.missing.show toList={format({ screen: 'queue', view: 'all', filters: noFilters })} />;
  }
}
