import { Button } from '../../ui/button/button';
import { AlarmPanel } from '../alarm/alarmPanel';
import { Gate } from '../session/gate';
import { words } from '../words';

const { door: said } = words.alarm;

export interface AlarmProps {
  code: string;
  detail: string;
  onAgain: () => void;
}

/** A check failed before anything was opened: there is nothing to do here but to tell somebody. */
export const AlarmScreen = ({ code, detail, onAgain }: AlarmProps) => (
  <Gate title={said.title}>
    <AlarmPanel text={said.lead} code={code} detail={detail} />
    <h2>{said.doNow}</h2>
    <ol>
      {said.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <Button kind="plain" onClick={onAgain}>
      {said.again}
    </Button>
  </Gate>
);
