import type { ComponentChildren } from 'preact';

import type { ClueRow } from '../../core/contract';
import { Glyph } from '../../ui/glyph/glyph';
import { allegationsOf } from '../labels';
import { words } from '../words';
import type { Opened } from './opened';

const { facets: said } = words;

export interface FacetListProps {
  clue: ClueRow;
  opened: Opened | undefined;
  deskName: string;
}

/** The codes that route and clock the matter. On the sealed path they stand only in the report, and show once it is open. */
export function FacetList({ clue, opened, deskName }: FacetListProps) {
  const facets = clue.facets ?? opened?.facets;
  return (
    <dl class="pairs">
      <Pair name={said.label.desk}>{deskName}</Pair>
      <Pair name={said.label.received}>{received(clue)}</Pair>
      <Pair name={said.label.source}>{said.source[clue.source]}</Pair>
      {clue.urgency && <Pair name={said.label.urgency}>{urgencyOf(clue.urgency)}</Pair>}
      {clue.kind && <Pair name={words.act.accept.kind}>{words.act.accept.kinds[clue.kind]}</Pair>}
      {facets ? <Known facets={facets} /> : <Pair name={words.clue.facets}><Glyph name="lock" /> {said.sealedText}</Pair>}
    </dl>
  );
}

const Known = ({ facets }: { facets: NonNullable<ClueRow['facets']> }) => (
  <>
    <Pair name={said.label.field}>{said.field[facets.field]}</Pair>
    <Pair name={said.label.allegation}>
      {allegationsOf(facets).map((name) => (
        <span key={name} class="line">{name}</span>
      ))}
    </Pair>
    <Pair name={said.label.role}>{said.role[facets.role]}</Pair>
    <Pair name={said.label.rank}>{said.rank[facets.rank]}</Pair>
    <Pair name={said.label.managing}>{said.managing[facets.managing]}</Pair>
    <Pair name={said.label.mode}>{said.mode[facets.mode]}</Pair>
    <Pair name={said.label.ongoing}>{said.ongoing[facets.ongoing]}</Pair>
    {facets.imminent && <Pair name={said.label.imminent}>{said.yes}</Pair>}
    {facets.danger && <Pair name={said.label.danger}>{said.yes}</Pair>}
    {facets.crimeLine && <Pair name={said.label.crimeLine}>{said.yes}</Pair>}
  </>
);

const Pair = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const received = ({ receivedOn, receivedHour }: ClueRow): string =>
  receivedHour === undefined ? receivedOn : `${receivedOn} ${String(receivedHour).padStart(2, '0')}:00`;

const urgencyOf = (urgency: NonNullable<ClueRow['urgency']>): string => `${said.urgency[urgency]} · ${said.urgencyWhy[urgency]}`;
