import '../styles/name.css';
import '../styles/custody.css';

import type { CustodyRow, ShareRefusal } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import type { KeepingState } from '../custody/keeping';
import { RequestSheet } from '../custody/requestSheet';
import { exact } from '../day';
import { shortId } from '../labels';
import { words } from '../words';

const { custody: said } = words;

export interface CustodyProps extends KeepingState {
  /** Whoever keeps nothing is told so; the page lists nothing for him. */
  isCustodian: boolean;
  now: Date;
  deskName: (desk: string) => string;
  agencyName: (agency: string) => string;
  onLook: (requestId: string) => void;
  onClose: () => void;
  onFile: (file: File | undefined) => void;
  onRefusing: (refusing: boolean) => void;
  onReason: (reason: ShareRefusal) => void;
  onAnswer: () => void;
  onRefresh: () => void;
}

/** What waits for a custodian, and the one request he looks at. */
export function Custody(props: CustodyProps) {
  const { rows, failure, open, isCustodian, onRefresh } = props;
  return (
    <div class="screen custody">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p class="soft">{isCustodian ? said.hint : said.stranger}</p>
      {failure !== undefined && !open && (
        <Notice kind="warn" live title={said.error}>
          <p>{failure}</p>
          <Button kind="plain" onClick={onRefresh}>{words.shell.retry}</Button>
        </Notice>
      )}
      {isCustodian && !rows && failure === undefined && <p class="soft" role="status">{said.loading}</p>}
      {open ? <RequestSheet {...props} open={open} /> : rows && <Waiting {...props} rows={rows} />}
    </div>
  );
}

const Waiting = ({ rows, ...props }: CustodyProps & { rows: readonly CustodyRow[] }) =>
  rows.length === 0 ? (
    <p class="nothing"><strong>{said.empty}</strong><span class="line">{said.emptyHint}</span></p>
  ) : (
    <section aria-labelledby="custody-list">
      <h2 id="custody-list">{said.list(rows.filter(({ ended }) => ended === null).length)}</h2>
      <ul class="custody-list">
        {rows.map((row) => (row.ended === null ? <Row key={row.requestId} row={row} {...props} /> : <Ended key={row.requestId} row={row} ended={row.ended} {...props} />))}
      </ul>
    </section>
  );

type RowProps = Omit<CustodyProps, 'rows'> & { row: CustodyRow };

/** Nothing can be done about it; it stays so that nobody wonders where it went. */
const Ended = ({ row, ended, agencyName }: RowProps & { ended: NonNullable<CustodyRow['ended']> }) => (
  <li class="custody-ended">
    <Which row={row} agencyName={agencyName} />
    <span>
      <strong>{said.over}</strong>
      <span class="soft small line">{said.ended[ended]}</span>
    </span>
  </li>
);

const Which = ({ row: { clueId, agency }, agencyName }: Pick<RowProps, 'row' | 'agencyName'>) => (
  <span>
    {said.clue} <span class="code">{shortId(clueId)}</span>
    <span class="soft small line">{said.share}{words.clue.joint}{agencyName(agency)}</span>
  </span>
);

function Row({ row, now, agencyName, onLook }: RowProps) {
  const { requestId, clueId, due, expires } = row;
  const hours = Math.floor((Date.parse(due) - now.getTime()) / 3_600_000);
  return (
    <li>
      <Which row={row} agencyName={agencyName} />
      <span>
        {said.due(exact(due))} <span class={hours < 12 ? 'custody-near' : 'soft'}>{hours < 0 ? said.late : said.left(hours)}</span>
        <span class="soft small line">{said.until(exact(expires))}</span>
      </span>
      <Button kind="plain" onClick={() => onLook(requestId)}>
        {said.read}
        <span class="hidden-words">{` ${shortId(clueId)}`}</span>
      </Button>
    </li>
  );
}
