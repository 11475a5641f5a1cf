import type { ComponentChildren } from 'preact';

import type { ClueView } from '../../core/contract';
import { ButtonLink } from '../../ui/button/button';
import { Keycap } from '../../ui/keycap/keycap';
import { Clocks } from '../clue/clocks';
import { FacetList } from '../clue/facetList';
import { Timeline } from '../clue/timeline';
import type { Shown } from '../headlines/book';
import { shortId } from '../labels';
import { format } from '../router';
import { words } from '../words';
import { Matter } from './matter';
import { State } from './state';

const { peek: said } = words.work;

export interface PeekProps {
  /** The clue of the row in focus; undefined while it is being read. */
  clue: ClueView | undefined;
  /** Whether a row has the focus at all. */
  chosen: boolean;
  headline: Shown | undefined;
  names: ReadonlyMap<string, string>;
  deskName: (desk: string) => string;
  now: Date;
}

/** A clue in short, as the server knows it. It opens nothing, so it leaves no record. */
export function Peek({ clue, chosen, headline, names, deskName, now }: PeekProps) {
  if (!clue) return <Frame><p class="soft" role="status">{chosen ? said.loading : said.empty}</p></Frame>;
  return (
    <Frame>
      <p class="code soft">{shortId(clue.clueId)}</p>
      <h2><Matter row={clue} headline={headline} /></h2>
      <p><State state={clue.state} /></p>
      <p><ButtonLink kind="plain" href={format({ screen: 'clue', clueId: clue.clueId })}>{said.open} <Keycap>⏎</Keycap></ButtonLink></p>
      <section class="part"><h3>{words.clue.clocks.title}</h3><Clocks clue={clue} now={now} /></section>
      <section class="part"><h3>{words.clue.facets}</h3><FacetList clue={clue} opened={undefined} deskName={deskName(clue.desk)} /></section>
      <section class="part"><h3>{words.clue.timeline.title}</h3><Timeline events={clue.timeline} names={names} checked={nothingChecked} /></section>
    </Frame>
  );
}

const nothingChecked: ReadonlySet<number> = new Set();

const Frame = ({ children }: { children: ComponentChildren }) => (
  <aside class="peek" aria-label={said.title}>
    {children}
  </aside>
);
