import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import { Button } from '../../ui/button/button';
import type { Kind, View } from '../viewer/talk';
import { words } from '../words';
import { VIEWER, Viewing, WHOLE, type Seen } from './viewing';

const said = words.materials.viewer;
const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

export interface ShownProps {
  name: string;
  file: Blob;
  kind: Kind;
}

/** A file in its frame, and the keys that turn its pages. */
export function Shown({ name, file, kind }: ShownProps) {
  const [seen, setSeen] = useState<Seen>({ is: 'loading' });
  const [view, setView] = useState<View>(WHOLE);
  const viewing = useMemo(() => new Viewing(file, kind, setSeen), [file, kind]);
  useEffect(() => () => viewing.end(), [viewing]);
  const look = (part: Partial<View>) => {
    const next = { ...view, ...part };
    setView(next);
    viewing.look(next);
  };
  return (
    <Seeing name={name} kind={kind} seen={seen} view={view} onLook={look}>
      <iframe
        class={`material-frame material-frame-${kind}`}
        // Beside the policy of the page itself: whatever the server sends, what is inside has no origin.
        sandbox="allow-scripts"
        src={VIEWER}
        title={said.frame(name)}
        onLoad={({ currentTarget }) => viewing.begin(currentTarget)}
      />
    </Seeing>
  );
}

export interface SeeingProps {
  name: string;
  kind: Kind;
  seen: Seen;
  view: View;
  onLook: (part: Partial<View>) => void;
  /** The frame. */
  children?: ComponentChildren;
}

/** What is to be seen of a file. The frame stays while it loads, and goes when there is nothing to see. */
export function Seeing({ name, kind, seen, view, onLook, children }: SeeingProps) {
  const fails = seen.is !== 'loading' && seen.is !== 'drawn';
  return (
    <div class="material-viewer">
      {seen.is === 'drawn' && <Keys name={name} kind={kind} pages={seen.pages} view={view} onLook={onLook} />}
      <p role="status" class="small">{statusOf(seen, kind, view)}</p>
      {!fails && children}
    </div>
  );
}

function statusOf(seen: Seen, kind: Kind, { page }: View): string {
  if (seen.is !== 'drawn') return said[seen.is];
  if (kind === 'text') return seen.isCut ? said.cut : said.letters;
  if (seen.page !== page) return said.loading;
  return kind === 'sound' || kind === 'film' ? said.played : said.pixels;
}

type KeysProps = Pick<SeeingProps, 'name' | 'kind' | 'view' | 'onLook'> & { pages: number };

function Keys({ name, kind, pages, view: { page, zoom, turn }, onLook }: KeysProps) {
  if (kind === 'sound') return null;
  return (
    <div class="material-turning" role="group" aria-label={said.keys(name)}>
      {kind === 'pdf' && (
        <>
          <Button kind="quiet" busy={page === 1} onClick={() => onLook({ page: page - 1 })}>{said.before}</Button>
          <span>{said.page(page, pages)}</span>
          <Button kind="quiet" busy={page === pages} onClick={() => onLook({ page: page + 1 })}>{said.after}</Button>
        </>
      )}
      <Button kind="quiet" busy={zoom === ZOOMS[0]} onClick={() => onLook({ zoom: ZOOMS[ZOOMS.indexOf(zoom as 1) - 1]! })}>{said.smaller}</Button>
      <span>{said.zoom(zoom * 100)}</span>
      <Button kind="quiet" busy={zoom === ZOOMS.at(-1)} onClick={() => onLook({ zoom: ZOOMS[ZOOMS.indexOf(zoom as 1) + 1]! })}>{said.larger}</Button>
      {kind !== 'text' && <Button kind="quiet" onClick={() => onLook({ turn: ((turn + 90) % 360) as View['turn'] })}>{said.turn}</Button>}
    </div>
  );
}
