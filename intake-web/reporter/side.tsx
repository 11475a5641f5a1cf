import { frame } from '#words/frame';

import { Where } from '../ui/where/where';
import { say } from './questionnaire';
import { readersOf } from './readers';
import type { Road } from './road';
import { isRoadStep, minutesLeft, roadSteps, type ScreenName } from './router';

/** The right third on wide screens, along the road only. */
export function Side({ screen, road }: { screen: ScreenName; road: Pick<Road, 'draft' | 'opened'> }) {
  if (!isRoadStep(screen) || !road.opened) return null;
    const lead = screen === 'readers' || screen === 'check' ? readersOf(road.draft, road.opened).lead : undefined;
  return (
    <Where
      title={frame.where.title}
      steps={frame.where.steps}
      at={roadSteps.indexOf(screen)}
      left={frame.minutes(minutesLeft[screen])}
      readersTitle={frame.where.readersTitle}
      readers={[lead ? frame.where.desks(say(lead.names)) : frame.where.nobody]}
    />
  );
}
