import type { ClueRow } from '../../core/contract';
import type { Shown } from '../headlines/book';
import { shortId } from '../labels';
import { DueCell } from '../queue/dueCell';
import { Matter } from '../queue/matter';
import { State } from '../queue/state';
import { format } from '../router';

export interface BriefProps {
  row: ClueRow;
  headlines: ReadonlyMap<string, Shown>;
  now: Date;
  nameOf: (user: string) => string;
}

/** One clue on one line: what, how it stands, until when. */
export const Brief = ({ row, headlines, now, nameOf }: BriefProps) => (
  <li class="brief">
    <a class="row-link" href={format({ screen: 'clue', clueId: row.clueId })}>
      <span class="code brief-number">{shortId(row.clueId)}</span>
      <span class="brief-matter"><Matter row={row} headline={headlines.get(row.clueId)} /></span>
    </a>
    <span class="brief-state"><State state={row.state} />{row.assignee !== null && <span class="soft small"> {nameOf(row.assignee)}</span>}</span>
    <span class="brief-due"><DueCell due={row.due} now={now} /></span>
  </li>
);
