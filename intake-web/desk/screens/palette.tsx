import '../styles/palette.css';
import { useState } from 'preact/hooks';

import { Sheet } from '../../ui/sheet/sheet';
import type { Command } from '../palette/command';
import { words } from '../words';

const { commands: said } = words.shell;

export interface PaletteProps {
  typed: string;
  commands: readonly Command[];
  onType: (typed: string) => void;
  onRun: (command: Command) => void;
  onClose: () => void;
}

/** A combobox (WAI-ARIA 1.2): the focus stays in the field, arrows move what Enter will run. */
export function Palette({ typed, commands, onType, onRun, onClose }: PaletteProps) {
  const [at, move] = useState(0);
  const chosen = Math.min(at, commands.length - 1);
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && commands.length > 0) move((chosen + step + commands.length) % commands.length);
    else if (event.key === 'Enter' && commands[chosen]) onRun(commands[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <Sheet title={said.title} onClose={onClose}>
      <div class="palette">
        <label class="field-label" for="palette">
          {said.label}
        </label>
        <input
          class="field-box"
          id="palette"
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={commands[chosen] && `palette-${chosen}`}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => {
            move(0);
            onType(event.currentTarget.value);
          }}
          onKeyDown={press}
        />
        <ul id="palette-list" role="listbox" aria-label={said.title}>
          {commands.map((command, i) => (
            <li
              key={`${command.kind}${command.name}${command.hint}`}
              id={`palette-${i}`}
              role="option"
              aria-selected={i === chosen}
              ref={i === chosen ? reveal : null}
              onClick={() => onRun(command)}
            >
              <span class="soft small palette-kind">{said.kinds[command.kind]}</span>
              <span>{command.name}</span>
              {command.hint && <span class="code soft">{command.hint}</span>}
            </li>
          ))}
        </ul>
        <p class="soft small" role="status">
          {commands.length === 0 ? said.none : said.list(commands.length)}
        </p>
      </div>
    </Sheet>
  );
}

const reveal = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' });
