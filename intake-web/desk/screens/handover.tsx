import '../styles/handover.css';

import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { Notice } from '../../ui/notice/notice';
import { GroupPart } from '../handover/groupPart';
import { groupsOf, type Group } from '../handover/groups';
import type { Fault, HandingState } from '../handover/handing';
import { shortId } from '../labels';
import { words } from '../words';

const { handover: said } = words;

export interface HandoverProps extends HandingState {
  /** Whether the officer keeps his own parts of a group when he has handed them on. */
  stays: (group: Group) => boolean;
  nameOf: (user: string) => string;
  agencyName: (agency: string) => string;
  onStart: (key: string) => void;
  onStop: () => void;
  onRefresh: () => void;
}

/** Parts of names and contacts that go from one keeper to the next. */
export function Handover(props: HandoverProps) {
  const { rows, failure, onRefresh } = props;
  return (
    <div class="screen handover">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p class="soft">{said.hint}</p>
      {failure !== undefined && (
        <Notice kind="warn" live title={said.error}>
          <p>{failure}</p>
          <Button kind="plain" onClick={onRefresh}>{words.shell.retry}</Button>
        </Notice>
      )}
      {!rows && failure === undefined && <p class="soft" role="status">{said.loading}</p>}
      <Outcome {...props} />
      {rows && <Groups {...props} rows={rows} />}
    </div>
  );
}

function Groups(props: HandoverProps & { rows: NonNullable<HandoverProps['rows']> }) {
  const groups = groupsOf(props.rows);
  if (groups.length === 0) return <p class="nothing"><strong>{said.empty}</strong><span class="line">{said.emptyHint}</span></p>;
  return (
    <>
      {groups.map((group) => <GroupPart key={group.key} {...props} group={group} />)}
      {props.rows.some(({ secret, step }) => secret === 'NAME' && step !== 'TAKE') && <p class="soft small">{said.decoys}</p>}
    </>
  );
}

/** How the last run ended, and by name what did not go. */
const Outcome = ({ ended, faults, nameOf }: HandoverProps) => (
  <>
    {ended && <p role="status"><Glyph name={ended.done === ended.of ? 'done' : 'undecided'} /> {said.ended[ended.how](ended.done, ended.of)}</p>}
    {faults.length > 0 && (
      <Notice kind="warn" live title={said.faults(faults.length)}>
        <ul class="handover-faults">{faults.map((fault) => <FaultLine key={fault.row.part + fault.row.kept} fault={fault} nameOf={nameOf} />)}</ul>
      </Notice>
    )}
  </>
);

const FaultLine = ({ fault: { row, code, text }, nameOf }: { fault: Fault; nameOf: HandoverProps['nameOf'] }) => (
  <li>
    <span class="code">{shortId(row.clueId)}</span> {text}
    {code !== undefined && <span class="soft small line">{row.step === 'TAKE' ? said.returned(nameOf(row.from)) : said.tell} <span class="code">{code}</span></span>}
  </li>
);
