import type { Due } from '../../core/contract';
import { Glyph } from '../../ui/glyph/glyph';
import { words } from '../words';
import { dueInWords } from './due';

/** How long is left, in words, and for what; `bare` where the rule is named beside it. */
export function DueCell({ due, now, bare = false }: { due: Due | null; now: Date; bare?: boolean }) {
  const { pressure, text } = dueInWords(due, now);
  if (due === null) return <span class="soft">{text}</span>;
  return (
    <span class="due">
      <span class={`nowrap ${pressure}`}>
        {pressure !== 'calm' && <Glyph name={pressure} />} {text}
      </span>
      {!bare && ' '}
      {!bare && <span class="soft small nowrap">{words.queue.rule[due.rule]}</span>}
    </span>
  );
}
