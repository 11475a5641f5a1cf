import { materials as words } from '#words/materials';

import type { Course } from '../core/material/consignment';
import { Button, Buttons } from '../ui/button/button';
import { Progress } from '../ui/progress/progress';
import { sizeWords } from '../core/material/size';

export interface ShippingProps {
  course: Course;
  /** Whether the device has a network. */
  online: boolean;
  onPause: () => void;
  onResume: () => void;
  onBack: () => void;
}

/** Files on their way: what is sealed, and what lies on the server's disk. Each bar says only what has happened. */
export function Shipping({ course, online, onPause, onResume, onBack }: ShippingProps) {
  const text = words.shipping;
  const { sealed, sent, of, standing } = course;
  const [amount, whole] = [(part: number) => text.of(sizeWords(part), whole), sizeWords(of)];
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <Progress id="sealed" label={text.sealed} done={sealed / of} words={amount(sealed)} quiet />
      <Progress id="sent" label={text.sent} done={sent / of} words={amount(sent)} quiet />
      <p role="status">{text.standing[standing === 'paused' || online ? standing : 'offline']}</p>
      <Buttons>
        <Button kind="plain" onClick={standing === 'paused' ? onResume : onPause}>
          {standing === 'paused' ? text.resume : text.pause}
        </Button>
        <Button kind="plain" onClick={onBack}>
          {text.stop}
        </Button>
      </Buttons>
      <p class="soft">{text.padded}</p>
    </div>
  );
}
