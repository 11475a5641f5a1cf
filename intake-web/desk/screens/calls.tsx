import '../styles/custody.css';
import '../styles/calls.css';

import type { CallRow } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import type { CallsState, Looking } from '../calls/board';
import { CallSheet } from '../calls/callSheet';
import { stepOfRow } from '../calls/step';
import { exact } from '../day';
import { shortId } from '../labels';
import { words } from '../words';

const { calls: said } = words;

export interface CallsProps extends CallsState {
  /** Whoever keeps nothing is told so; the page lists nothing for him. */
  isKeeper: boolean;
  me: string;
  now: Date;
  nameOf: (user: string) => string;
  deskName: (desk: string) => string;
  onLook: (requestId: string) => void;
  onClose: () => void;
  onChange: (part: Partial<Pick<Looking, 'refusing' | 'reason' | 'result' | 'told' | 'contact'>>) => void;
  onTake: () => void;
  onGive: () => void;
  onRefuse: () => void;
  onOpen: () => void;
  onTell: () => void;
  onRefresh: () => void;
}

/** Who waits to be called, and the one call that the keeper looks at. */
export function Calls(props: CallsProps) {
  const { rows, failure, open, isKeeper, onRefresh } = props;
  return (
    <div class="screen custody">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p class="soft">{isKeeper ? said.hint : said.stranger}</p>
      {failure !== undefined && !open && (
        <Notice kind="warn" live title={said.error}>
          <p>{failure}</p>
          <Button kind="plain" onClick={onRefresh}>{words.shell.retry}</Button>
        </Notice>
      )}
      {isKeeper && !rows && failure === undefined && <p class="soft" role="status">{said.loading}</p>}
      {open ? <CallSheet {...props} open={open} /> : rows && <Waiting {...props} rows={rows} />}
    </div>
  );
}

const Waiting = ({ rows, ...props }: CallsProps & { rows: readonly CallRow[] }) =>
  rows.length === 0 ? (
    <p class="nothing"><strong>{said.empty}</strong><span class="line">{said.emptyHint}</span></p>
  ) : (
    <section aria-labelledby="call-list">
      <h2 id="call-list">{said.list(rows.length)}</h2>
      <ul class="custody-list">
        {rows.map((row) => <Row key={row.requestId} row={row} {...props} />)}
      </ul>
    </section>
  );

function Row({ row, me, now, nameOf, onLook }: Omit<CallsProps, 'rows'> & { row: CallRow }) {
  const { requestId, clueId, reason, keeper, expires } = row;
  const hours = Math.floor((Date.parse(expires) - now.getTime()) / 3_600_000);
  const step = stepOfRow(row, me);
  return (
    <li>
      <span>
        {said.reasons[reason]}
        <span class="soft small line">{said.clue} <span class="code">{shortId(clueId)}</span>{words.clue.joint}{step === 'share' ? said.steps.share(nameOf(keeper ?? '')) : said.steps[step]}</span>
      </span>
      <span>
        {said.until(exact(expires))} <span class={hours < 24 ? 'custody-near' : 'soft'}>{said.left(hours)}</span>
      </span>
      <Button kind="plain" onClick={() => onLook(requestId)}>
        {said.look}
        <span class="hidden-words">{` ${shortId(clueId)}`}</span>
      </Button>
    </li>
  );
}
