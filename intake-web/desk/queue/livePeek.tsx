import { useEffect, useState } from 'preact/hooks';

import { answer } from '../../core/api/client';
import type { ClueView } from '../../core/contract';
import { deskName } from '../seat';
import type { Workplace } from '../workplace';
import { Peek } from './peek';

/** Who runs down a list with j does not want every row read. */
const PAUSE_MS = 150;

export interface LivePeekProps {
  place: Workplace;
  clueId: string | undefined;
  names: ReadonlyMap<string, string>;
}

/** The clue of the row in focus, read once the focus rests. */
export function LivePeek({ place: { seat, headlines }, clueId, names }: LivePeekProps) {
  const [clue, show] = useState<ClueView>();
  useEffect(() => {
    if (clueId === undefined) return;
    const reading = new AbortController();
    const read = async () => {
      const { signal } = reading;
      const read = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId } }, signal })).catch(() => undefined);
      if (!signal.aborted) show(read);
    };
    const timer = setTimeout(() => void read(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      reading.abort();
    };
  }, [seat, clueId]);
  const shown = clue?.clueId === clueId ? clue : undefined;
  return (
    <Peek
      clue={shown}
      chosen={clueId !== undefined}
      headline={headlines.shown.value.get(clueId ?? '')}
      names={names}
      deskName={(code) => deskName(seat, code)}
      now={seat.now()}
    />
  );
}
