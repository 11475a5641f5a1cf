import type { ComponentChildren } from 'preact';

import type { ClueView } from '../../core/contract';
import { words } from '../words';
import { CallPart, type CallPartProps } from '../calls/callPart';
import { checkedEvents } from './checked';
import { Clocks, type ClocksProps } from './clocks';
import { ComplaintDays } from './complaintDays';
import { FacetList } from './facetList';
import { KeyHolders } from './keyHolders';
import { NamePart, NameSealed, type NameProps } from '../name/namePart';
import type { Opened } from './opened';
import { Timeline } from './timeline';

const said = words.clue;

export interface AsideProps {
  clue: ClueView;
  opened: Opened | undefined;
  names: ReadonlyMap<string, string>;
  deskName: (desk: string) => string;
  now: Date;
  /** Only for a named report, once it is open. */
  name: NameProps | undefined;
  /** Only where the reporter may be called, once the report is open. */
  calls: CallPartProps | undefined;
  clocks: Omit<ClocksProps, 'clue' | 'now'>;
}

/** Ours, on paper-2: clocks, facets, keys, and what was done. */
export const Aside = ({ clue, opened, names, deskName, now, name, calls, clocks }: AsideProps) => (
  <div class="clue-parts">
    <Part id="clocks" title={said.clocks.title}>
      <Clocks {...clocks} clue={clue} now={now} />
    </Part>
    {(name ?? clue.facets?.mode === 'NAMED') && (
      <Part id="name" title={words.name.title}>
        {name ? <NamePart {...name} /> : <NameSealed />}
      </Part>
    )}
    {calls && (
      <Part id="calls" title={words.calls.part.title}>
        <CallPart {...calls} />
      </Part>
    )}
    {opened?.complaint && (
      <Part id="complaint" title={said.complaint.title}>
        <ComplaintDays dates={opened.complaint} />
      </Part>
    )}
    <Part id="facets" title={said.facets}>
      <FacetList clue={clue} opened={opened} deskName={deskName(clue.desk)} />
    </Part>
    <Part id="keys" title={said.keys.title}>
      <KeyHolders grants={clue.grants} deskName={deskName} left={opened} />
    </Part>
    <Part id="timeline" title={said.timeline.title}>
      <Timeline events={clue.timeline} names={names} checked={checkedEvents(clue.timeline, opened?.letters ?? [])} />
    </Part>
  </div>
);

const Part = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section class="part" aria-labelledby={`part-${id}`}>
    <h2 id={`part-${id}`}>{title}</h2>
    {children}
  </section>
);
