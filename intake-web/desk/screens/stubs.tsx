import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { shortId } from '../labels';
import { State } from '../queue/state';
import type { KeptStub, StubState } from '../stubs/stubs';
import { words } from '../words';

const { stubs: said } = words.work;

export interface StubsProps extends StubState {
  deskName: (desk: string) => string;
  onRefresh: () => void;
}

/** What is left of clues that went up: number, days, size. Nothing of it leads anywhere. */
export function Stubs({ items, failure, deskName, onRefresh }: StubsProps) {
  return (
    <div class="screen">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p class="soft small">{said.hint}</p>
      {failure !== undefined && (
        <Notice kind="warn" live {...(items ? {} : { title: said.error })}>
          <p>{failure}</p>
          <Button kind="plain" onClick={onRefresh}>{words.shell.retry}</Button>
        </Notice>
      )}
      {!items && failure === undefined && <p class="soft" role="status">{said.loading}</p>}
      {items?.length === 0 && <p class="nothing">{said.empty}</p>}
      {items && items.length > 0 && (
        <ul class="stubs">{items.map((stub) => <Line key={stub.clueId} stub={stub} desk={deskName(stub.desk)} />)}</ul>
      )}
    </div>
  );
}

const Line = ({ stub: { clueId, state, receivedOn, sealedUpOn, sizeClass }, desk }: { stub: KeptStub; desk: string }) => (
  <li>
    <span class="clue-number" title={`${words.clue.whole} ${clueId}`}>{shortId(clueId)}</span>
    <State state={state} />
    <span>{said.days(receivedOn, sealedUpOn)}</span>
    <span class="soft small">{said.size(Math.ceil(sizeClass / 1024))}</span>
    <span class="soft small">{desk}</span>
  </li>
);
