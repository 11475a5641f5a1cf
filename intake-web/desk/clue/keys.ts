import { keyOf, type Verb } from '../act/verbs';
import { useKeys, type Keys } from '../keys';
import type { ClueProps } from '../screens/clue';

/** The letters of the deeds that are offered; O opens, T writes the headline, I a note, Escape goes one step back. */
export function useClueKeys(
  { draft, back, content, clue, headline, notes, name, onOpen, onBegin, onDraft, onClose }: ClueProps,
  offered: readonly Verb[],
): void {
  const deeds = offered.map((verb) => [keyOf[verb].toLowerCase(), () => onBegin(verb)] as const);
  const open: Keys = clue && (content.kind === 'sealed' || content.kind === 'failed') ? { o: onOpen } : {};
  useKeys({
    ...Object.fromEntries(deeds),
    ...open,
    ...(content.kind === 'opened' && { t: headline.onBegin, i: () => notes.draft ?? notes.onBegin() }),
    Escape: () => {
      if (draft?.stage === 'review') onDraft({ ...draft, stage: 'write' });
      else if (draft?.stage === 'write') onClose();
      else if (name?.draft) name.onClose();
      else if (!draft) location.hash = back;
    },
  });
}
