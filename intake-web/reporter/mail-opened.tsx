import { naming } from '#words/naming';

import { Notice } from '../ui/notice/notice';
import { dayWords } from './days';
import type { Letter } from './screens/letters';

/** That the name was opened, at once or later than it happened, and what the reporter can do. The desk's own words follow. */
export function OpenedName({ letter: { day, openedOn } }: { letter: Extract<Letter, { from: 'desk' }> }) {
  const text = naming.opened;
  return (
    <Notice kind="warn" title={text.title}>
      {openedOn && <p>{text.on(dayWords(openedOn))}</p>}
      {openedOn && openedOn < day && <p>{text.late}</p>}
      <p>{text.who}</p>
      <p>
        <strong>{text.doTitle}</strong>
      </p>
      <ul>
        {text.todo.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
