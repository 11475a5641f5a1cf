import type { Draft } from '../../reporter/draft';
import { faultsOf } from '../../reporter/faults';
import { groupOf, type Step } from '../../reporter/questions';
import { Asked } from '../../reporter/screens/asked';
import { Check } from '../../reporter/screens/check';
import { Readers } from '../../reporter/screens/readers';
import type { StepProps } from '../../reporter/step';
import { opened } from './example';
import type { State } from './state';

const nothing = () => undefined;

/** A step of the road with this draft. @param tried whether 继续 was pressed already */
export function step(place: Step, draft: Draft, tried = false): State {
  const props: StepProps = { draft, opened, onAnswer: nothing, onNext: nothing, faults: tried ? faultsOf(groupOf(place), draft, opened) : [] };
  if (place === 'check') return { draft, screen: <Check {...props} onEdit={nothing} onMaterials={nothing} /> };
  if (place === 'readers') return { draft, screen: <Readers {...props} onExclude={nothing} /> };
  return { draft, place, screen: <Asked {...props} step={place} /> };
}

/** A screen of the questionnaire. */
export const asked = (group: string, draft: Draft, tried = false): State => step(`asked/${group}`, draft, tried);
