import type { ClueRow } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { shortId } from '../labels';
import { words } from '../words';
import { Assignee, type Candidate } from './assignee';

const { assign: said } = words.act;

export type ManyState =
  | { kind: 'choose'; candidates: readonly Candidate[] | undefined; chosen: string | undefined; fault: string | undefined }
  | { kind: 'sending'; done: number; count: number }
  | { kind: 'done'; done: number; failed: readonly { row: ClueRow; why: string }[]; assignee: string; name: string };

export interface ManyFormProps {
  state: ManyState;
  count: number;
  onState: (state: ManyState) => void;
  /** @param again only these, after a try that they survived */
  onSend: (assignee: string, name: string, again?: readonly ClueRow[]) => void;
  onClose: () => void;
}

export function ManyForm({ state, count, onState, onSend, onClose }: ManyFormProps) {
  switch (state.kind) {
    case 'choose':
      return <Choose state={state} count={count} onState={onState} onSend={onSend} onClose={onClose} />;
    case 'sending':
      return <p role="status">{said.manyProgress(state.done, state.count)}</p>;
    case 'done':
      return <Done state={state} onSend={onSend} onClose={onClose} />;
  }
}

function Choose({ state, count, onState, onSend, onClose }: ManyFormProps & { state: Extract<ManyState, { kind: 'choose' }> }) {
  const { candidates, chosen, fault } = state;
  const name = candidates?.find(({ user }) => user === chosen)?.name ?? '';
  const submit = () => (chosen === undefined ? onState({ ...state, fault: words.act.noOne }) : onSend(chosen, name));
  return (
    <form
      class="layer-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{said.manyText}</p>
      <Assignee
        candidates={candidates}
        chosen={chosen}
        error={fault}
        onChoose={(user) => onState({ ...state, chosen: user, fault: undefined })}
      />
      <div class="buttons">
        <Button type="submit">{chosen === undefined ? said.button : said.manyConfirm(name, count)}</Button>
        <Button kind="plain" onClick={onClose}>
          {words.shell.close}
        </Button>
      </div>
    </form>
  );
}

const Done = ({
  state: { done, failed, assignee, name },
  onSend,
  onClose,
}: Pick<ManyFormProps, 'onSend' | 'onClose'> & { state: Extract<ManyState, { kind: 'done' }> }) => (
  <div class="layer-form">
    <p role="status">{said.manyDone(done)}</p>
    {failed.length > 0 && (
      <Notice kind="warn" live>
        <p>{said.manyRest(failed.length)}</p>
        <ul>
          {failed.map(({ row, why }) => (
            <li key={row.clueId}>
              <span class="code">{shortId(row.clueId)}</span> {why}
            </li>
          ))}
        </ul>
      </Notice>
    )}
    <div class="buttons">
      {failed.length > 0 && (
        <Button
          onClick={() =>
            onSend(
              assignee,
              name,
              failed.map(({ row }) => row),
            )
          }
        >
          {said.manyAgain}
        </Button>
      )}
      <Button kind={failed.length > 0 ? 'plain' : 'main'} onClick={onClose}>{words.shell.close}</Button>
    </div>
  </div>
);
