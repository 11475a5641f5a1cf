import { heldReasons } from '../../core/clue/held';
import type { ClueView, HeldReason } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Radios } from '../../ui/choices/choices';
import { Glyph } from '../../ui/glyph/glyph';
import { Notice } from '../../ui/notice/notice';
import { words } from '../words';
import type { HeldState } from './heldGrants';

const { held: said } = words.clue;

export interface HeldProps extends HeldState {
  /** Who sealed the clue up, and when. */
  from: NonNullable<ClueView['sealedUp']>;
  deskName: (desk: string) => string;
  onReason: (reason: HeldReason) => void;
  onHandOut: () => void;
  onKeep: () => void;
}

/** What is still there when the key that was sent up does not open the clue: the old grants, handed out or kept with a reason. */
export const HeldPart = ({ from: { desk, on }, deskName, reason, busy, fault, done, onReason, onHandOut, onKeep }: HeldProps) => (
  <section class="part held" aria-labelledby="held">
    <h2 id="held">{said.title}</h2>
    <p>{said.why}</p>
    <p>{said.since(deskName(desk), on)}</p>
    <ul>
      <li>{said.desk(deskName(desk))}</li>
      <li>{said.oversight}</li>
    </ul>
    <ol class="consequences">{said.next.map((line) => <li key={line}>{line}</li>)}</ol>
    <form class="layer-form" noValidate onSubmit={(event) => { event.preventDefault(); onHandOut(); }}>
      <Radios
        id="held-reason" legend={said.reason} error={reason ? undefined : fault} value={reason} onChange={onReason}
        choices={heldReasons.map((value) => ({ value, label: said.reasons[value] }))}
      />
      {fault !== undefined && reason && <Notice kind="warn" live><p>{fault}</p></Notice>}
      {done && <p role="status"><Glyph name="done" /> {said.done[done]}</p>}
      <div class="buttons">
        <Button type="submit" kind={done ? 'plain' : 'main'} busy={busy}>{busy ? said.busy : said.handOut}</Button>
        {!busy && <Button kind="plain" onClick={onKeep}>{said.keep}</Button>}
      </div>
    </form>
  </section>
);
