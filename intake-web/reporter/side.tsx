import { after } from '#words/after';
import { frame } from '#words/frame';

import { Beside } from '../ui/beside/beside';
import { Where } from '../ui/where/where';
import { Next } from './next';
import { PlainSide } from './plain-side';
import { say } from './questionnaire';
import { readersOf } from './readers';
import type { Road } from './road';
import { isRoadStep, minutesLeft, roadSteps, type ScreenName } from './router';

/** Which of the steps a screen stands at: before the first, at one, behind the last. */
const placeOf = (screen: ScreenName): number | undefined => {
  if (screen === 'before') return -1;
  if (screen === 'sending') return roadSteps.length;
  return isRoadStep(screen) ? roadSteps.indexOf(screen) : undefined;
};

/** The right third on wide screens. Along the road: where you are, how long it still takes, who can read it now. */
export function Side({ screen, road }: { screen: ScreenName; road: Pick<Road, 'draft' | 'opened' | 'filed'> }) {
  const at = placeOf(screen);
  if (screen === 'receipt' && road.filed) {
    return (
      <Beside label={after.receipt.next}>
        <Next filed={road.filed} />
      </Beside>
    );
  }
  if (at === undefined) return <PlainSide screen={screen} />;
  return (
    <Beside label={frame.where.title}>
      <Where title={frame.where.title} steps={frame.where.steps} at={at} left={frame.minutes(minutesLeft[roadSteps[Math.max(at, 0)] ?? 'check'])} />
      <h2>{frame.where.readersTitle}</h2>
      <p>{readerNow(screen, road)}</p>
    </Beside>
  );
}

function readerNow(screen: ScreenName, { draft, opened }: Pick<Road, 'draft' | 'opened'>): string {
  const known = opened && (screen === 'readers' || screen === 'check' || screen === 'sending');
  const lead = known ? readersOf(draft, opened).lead : undefined;
  return lead ? frame.where.desks(say(lead.names)) : frame.where.nobody;
}
