import { protect } from '#words/protect';

import { More } from '../ui/more/more';

/** What somebody who suffers retaliation can do before anybody has read a word. */
export const SafeNow = ({ open = false }: { open?: boolean }) => (
  <More title={protect.now.title} open={open}>
    <ul>
      {protect.now.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p class="soft">{protect.now.note}</p>
  </More>
);
