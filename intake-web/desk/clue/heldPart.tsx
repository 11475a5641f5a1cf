import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { words } from '../words';
import type { HeldState } from './heldGrants';

const { held: said } = words.clue;

export interface HeldProps {
  state: HeldState;
  deskName: (desk: string) => string;
  onRead: () => void;
  onSave: () => void;
}

/** What is still there when the key that was sent up does not open the clue: the old grants, and who opens each. */
export const HeldPart = (props: HeldProps) => (
  <section class="part held" aria-labelledby="held">
    <h2 id="held">{said.title}</h2>
    <p>{said.why}</p>
    <Looked {...props} />
  </section>
);

function Looked({ state, deskName, onRead, onSave }: HeldProps) {
  switch (state.is) {
    case 'unread':
    case 'reading':
      return <p><Button kind="plain" busy={state.is === 'reading'} onClick={onRead}>{state.is === 'reading' ? said.reading : said.read}</Button> <span class="soft small">{said.logged}</span></p>;
    case 'none':
      return <p role="status">{said.none}</p>;
    case 'failed':
      return <Notice kind="warn" live><p>{state.message}</p><Button kind="plain" onClick={onRead}>{words.shell.retry}</Button></Notice>;
    case 'read':
      return (
        <>
          <p role="status">{said.since(deskName(state.held.from), state.held.since)}</p>
          <ul>
            {state.held.grants.map(({ desk, epoch }) => (
              <li key={`${desk}${epoch}`}>{desk === 'OVERSIGHT' ? said.oversight : said.desk(deskName(desk))}</li>
            ))}
          </ul>
          <ol class="consequences">{said.next.map((line) => <li key={line}>{line}</li>)}</ol>
          <p><Button onClick={onSave}>{said.save}</Button></p>
        </>
      );
  }
}
