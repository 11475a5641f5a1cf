/** Something that the palette offers. */
export interface Command {
  readonly kind: 'go' | 'view' | 'act' | 'clue';
  readonly name: string;
  readonly hint?: string;
  readonly run: () => void;
}

/** The commands whose name holds every word that was typed; all of them while nothing is typed. */
export function fitting(commands: readonly Command[], typed: string): readonly Command[] {
  const sought = plain(typed).split(/\s+/).filter(Boolean);
  return commands.filter(({ name }) => sought.every((word) => plain(name).includes(word)));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
