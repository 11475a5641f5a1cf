import { useEffect, useState } from 'preact/hooks';

import { shortId } from '../labels';
import { savedRoute } from '../queue/query';
import { format, noFilters, places, views } from '../router';
import { screens } from '../screens';
import type { DeskSession } from '../session/session';
import { words } from '../words';
import type { Workplace } from '../workplace';
import { fitting, type Command } from './command';

const { shell, queue } = words;

/** Clues that are offered for what was typed. */
const FEW = 8;

export interface CommandsProps {
  place: Workplace;
  session: DeskSession;
  onNext: () => void;
  onClose: () => void;
}

/** Everywhere one can go and everything one can do, by a few letters; clues by their headlines. */
export function Commands({ place, session, onNext, onClose }: CommandsProps) {
  const [typed, type] = useState('');
  const [clues, find] = useState<readonly Command[]>([]);
  useEffect(() => {
    let current = true;
    if (typed.trim() === '') find([]);
    else
      void cluesFor(place, typed).then((found) => {
        if (current) find(found);
      });
    return () => {
      current = false;
    };
  }, [place, typed]);
  const run = (command: Command) => {
    onClose();
    command.run();
  };
  return (
    <screens.palette.show
      typed={typed}
      commands={[...fitting(commandsOf(place, session, onNext), typed), ...clues]}
      onType={type}
      onRun={run}
      onClose={onClose}
    />
  );
}

const to = (href: string) => () => {
  location.hash = href;
};

function commandsOf({ keeping, calls, handing, views: { views: saved } }: Workplace, session: DeskSession, onNext: () => void): Command[] {
  return [
    ...places.filter((screen) => (screen !== 'custody' || keeping.isCustodian) && (screen !== 'calls' || calls.isKeeper) && (screen !== 'handover' || handing.waiting !== undefined)).map((screen): Command => ({ kind: 'go', name: shell.places[screen], run: to(format({ screen })) })),
    ...views.map((view): Command => ({
      kind: 'go',
      name: queue.views[view],
      run: to(format({ screen: 'queue', view, filters: noFilters })),
    })),
    ...saved.value.map(({ id, desk, filter, label }): Command => ({
      kind: 'view',
      name: label?.name ?? shell.unnamedView,
      run: to(format(savedRoute(id, desk, filter, label?.words ?? ''))),
    })),
    { kind: 'act', name: shell.nextUnread, run: onNext },
    { kind: 'act', name: shell.lock, run: () => session.lock() },
    { kind: 'act', name: shell.signOut, run: () => void session.signOut() },
  ];
}

async function cluesFor({ headlines }: Workplace, typed: string): Promise<Command[]> {
  const { clueIds, texts } = await headlines.find(typed, FEW);
  return clueIds.map((clueId, i) => ({
    kind: 'clue',
    name: texts[i]!,
    hint: shortId(clueId),
    run: to(format({ screen: 'clue', clueId })),
  }));
}
