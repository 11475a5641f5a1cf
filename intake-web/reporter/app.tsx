import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { isWritten } from './draft';
import { useGuard } from './guard';
import { inApp } from './links';
import { usePost } from './post';
import { useReceipt } from './receipt';
import { useRoad } from './road';
import { isStep, type PageName, type Place } from './router';
import { Screen } from './screen';
import { Shell } from './shell';
import { Side } from './side';
import { useTrail } from './trail';

/** What the memory still holds; a reload empties it. */
interface Memory {
  road: boolean;
  receipt: boolean;
  box: boolean;
}

/**
 * The whole app over one static page: which screen is shown, and that nothing written is lost by accident.
 * @param begin it was fetched because somebody pressed 我要举报
 * @param typed the code, as far as it was typed before the scripts came
 */
export function App({ first, begin, typed }: { first: PageName; begin: boolean; typed: string }) {
  const memory = useRef<Memory>({ road: false, receipt: false, box: false });
  const trail = useTrail(first, (place) => reachable(place, memory.current));
  const road = useRoad(trail);
  const post = usePost(trail, typed, road.opened);
  const receipt = useReceipt(road);
  useEffect(() => {
    if (begin) road.begin();
  }, []);
  memory.current = { road: road.opened !== undefined, receipt: road.filed !== undefined, box: post.box !== undefined };
  const unsaved = isWritten(road.draft) || (road.filed !== undefined && !receipt.noted) || post.sheet.written !== '' || Object.keys(post.addition.written).length > 0 || post.parcel.written.length > 0;
  const leave = useGuard(unsaved);
  useHeadingFocus(`${trail.place} ${road.sending.is} ${receipt.noted}`);
  return (
    <div class="app" onClick={inApp(trail.go)}>
      <Shell onLeave={leave} onBack={hasBack(trail.place) ? trail.back : undefined} side={<Side place={trail.place} road={road} />}>
        <Screen place={trail.place} trail={trail} road={road} post={post} receipt={receipt} />
      </Shell>
    </div>
  );
}

/** Where the browser's own back key may lead: never to a step whose answers are gone. */
function reachable(place: Place, memory: Memory): Place {
  if (place === 'receipt') return memory.receipt ? place : 'start';
  if (place === 'letters' || place === 'addition' || place === 'parcel') return memory.box ? place : 'mailbox';
  if (place === 'before' || place === 'closed' || place === 'unsupported' || place === 'materials' || place === 'sending' || isStep(place)) {
    return memory.road ? place : 'start';
  }
  return place;
}

/** Screens with a step to go back to. */
export const hasBack = (place: Place): boolean => isStep(place) || place === 'before' || place === 'unsupported' || place === 'closed' || place === 'addition' || place === 'materials' || place === 'parcel';

/** A new screen begins at its heading, for eyes and for screen readers alike; not on the first, which the browser has just read. */
function useHeadingFocus(screen: string): void {
  const shown = useRef(screen);
  // Before it is drawn: else it would be seen where the last one was left, and jump.
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [screen]);
}
