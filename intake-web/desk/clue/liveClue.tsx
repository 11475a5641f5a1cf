import { useCallback, useEffect, useMemo } from 'preact/hooks';

import type { Seat } from '../../core/clue/seat';
import { ClueCalls } from '../calls/atDesk';
import type { CallPartProps } from '../calls/callPart';
import type { Member } from '../../core/manifest/members';
import { HeadlineWriting } from '../headlines/writing';
import { Files } from '../materials/files';
import { NameAtDesk } from '../name/name';
import { nameProps } from '../name/nameProps';
import { Notebook } from '../notes/notebook';
import { printEvidence } from '../protection/evidence';
import { Protector } from '../protection/protector';
import { format, noFilters } from '../router';
import { screens } from '../screens';
import { deskName, listedNames } from '../seat';
import type { Unsent } from '../session/unsent';
import { usePulse } from '../usePulse';
import { goTo } from '../useRoute';
import type { Workplace } from '../workplace';
import { ClockKeeper, type Keeping } from './clockKeeper';
import { ClueAtDesk } from './clue';
import { HeldGrants } from './heldGrants';
import type { HeldProps } from './heldPart';

export interface LiveClueProps {
  place: Workplace;
  clueId: string;
  unsent: Unsent;
  back: string;
}

/** The clue's screen, fed by the API. Leaving it forgets what was opened. */
export function LiveClue({ place, clueId, unsent, back }: LiveClueProps) {
  const { seat, headlines } = place;
  const desk = useMemo(() => new ClueAtDesk(seat, clueId, unsent), [seat, clueId, unsent]);
  const writing = useMemo(() => new HeadlineWriting(seat, headlines, clueId), [seat, headlines, clueId]);
  const notebook = useMemo(() => new Notebook(seat, desk, unsent), [seat, desk, unsent]);
  const protector = useMemo(() => new Protector(seat, desk, unsent), [seat, desk, unsent]);
  const keeper = useMemo(() => new ClockKeeper(seat, desk, unsent), [seat, desk, unsent]);
  const files = useMemo(() => new Files(seat, desk), [seat, desk]);
  const name = useMemo(() => new NameAtDesk(seat, desk), [seat, desk]);
  const held = useMemo(() => new HeldGrants(seat, desk), [seat, desk]);
  const calls = useMemo(() => new ClueCalls(seat, desk), [seat, desk]);
  useEffect(() => () => files.leave(), [files]);
  const { missing, gone, members, calendar, ...state } = desk.state.value;
  const names = useMemo(() => namesOf(seat, members), [seat, members]);
  const nameOf = (user: string) => names.get(user) ?? user;
  const opened = state.content.kind === 'opened';
  useEffect(() => void (place.arrivesOpen(clueId) ? desk.open() : desk.read()), [place, desk, clueId]);
  useEffect(() => void place.count(), [place, state.clue?.state]);
  useEffect(() => void (state.clue && writing.take(state.clue)), [writing, state.clue?.headline?.version]);
  useEffect(() => void (opened && meet(desk, writing, notebook, protector, name, calls)), [desk, writing, notebook, protector, name, calls, opened]);
  usePulse(useCallback(() => {
    void desk.refresh();
    void name.refresh();
    void calls.refresh();
  }, [desk, name, calls]));
  useEffect(() => {
    if (missing || gone) headlines.forget(clueId);
    if (!gone) return;
    place.refresh();
    goTo({ screen: 'stubs' });
  }, [missing, gone]);
  if (missing) return <screens.missing.show toList={format({ screen: 'queue', view: 'all', filters: noFilters })} />;
  return (
    <screens.clue.show
      {...state}
      candidates={members.size === 0 ? undefined : desk.candidates()}
      me={{ user: seat.officer.user, roles: desk.roles() }}
      officer={seat.officer.name}
      names={names}
      deskName={(code) => deskName(seat, code)}
      back={back}
      now={seat.now()}
      kept={desk.kept()}
      headline={{
        writing: writing.state.value,
        standing: headlines.shown.value.get(clueId),
        writable: opened,
        nameOf,
        onBegin: () => writing.begin(),
        onWrite: (text) => writing.write(text),
        onSave: () => void (state.clue && writing.save(state.clue.desk)),
        onTheirs: () => writing.useTheirs(),
        onClose: () => writing.close(),
      }}
      notes={{
        ...notebook.state.value,
        nameOf,
        onBegin: (note) => notebook.begin(note),
        onWrite: (draft) => notebook.write(draft),
        onSave: () => void notebook.save(),
        onSaveOver: () => void notebook.saveOverTheirs(),
        onDrop: () => notebook.drop(),
      }}
      protection={{
        ...protector.state.value,
        suggestion: protector.suggestion(),
        decides: desk.roles().some((role) => role !== 'HANDLER'),
        nameOf,
        onPlan: () => protector.beginPlan(),
        onIncident: () => protector.beginIncident(),
        onAsk: (day) => protector.beginAsking(day),
        onFinish: (day, outcome) => void protector.finish(day, outcome),
        onWrite: (draft) => protector.write(draft),
        onSave: () => void protector.save(),
        onDrop: () => protector.drop(),
        onPrint: printEvidence,
      }}
      clocks={{ calendar, keeping: opened && desk.decides() ? keepingOf(keeper) : undefined }}
      files={{
        standings: files.state.value,
        onPreview: (attachment) => void files.preview(attachment),
        onAsk: (attachment) => files.ask(attachment),
        onTake: (attachment) => void files.take(attachment),
        onClose: (attachment) => files.close(attachment),
      }}
      name={opened && desk.opened?.report.custody ? nameProps(name, desk, nameOf) : undefined}
      calls={opened && desk.opened?.report.contact ? callsOf(calls, nameOf) : undefined}
      held={state.clue?.sealedUp && state.clue.generation === 0 && desk.decides() ? heldOf(held, state.clue.sealedUp, (code) => deskName(seat, code)) : undefined}
      reporter={opened ? name.state.value.name : undefined}
      onForget={() => name.forget()}
      onOpen={() => void desk.open()}
      onBegin={(verb) => desk.begin(verb, protector.state.value.protection?.plan !== undefined)}
      onDraft={(draft) => desk.write(draft)}
      onClose={() => desk.close()}
      onSend={() => void desk.send().then(() => protector.read()).then(() => notebook.read())}
      onReread={() => void desk.read()}
    />
  );
}

const heldOf = (held: HeldGrants, from: HeldProps['from'], named: HeldProps['deskName']): HeldProps => ({
  ...held.state.value,
  from,
  deskName: named,
  onReason: (reason) => held.choose(reason),
  onHandOut: () => void held.handOut(),
  onKeep: () => void held.keep(),
});

const callsOf = (calls: ClueCalls, nameOf: (user: string) => string): CallPartProps => ({
  ...calls.state.value,
  now: calls.seat.now(),
  nameOf,
  onAsking: (asking) => calls.change({ asking }),
  onReason: (reason) => calls.change({ reason }),
  onAsk: () => void calls.ask(),
});

const keepingOf = (keeper: ClockKeeper): Keeping => ({
  ...keeper.state.value,
  onAsk: (rule) => keeper.ask(rule),
  onWrite: (asking) => keeper.write(asking),
  onPause: () => void keeper.pause(),
  onResume: (rule) => void keeper.resume(rule),
  onClose: () => keeper.close(),
});

/** What an opening brings with it: the headline, if it was the first, the notes, the protection plan, who keeps the name, and calls. */
async function meet(desk: ClueAtDesk, writing: HeadlineWriting, notebook: Notebook, protector: Protector, name: NameAtDesk, calls: ClueCalls): Promise<void> {
  void name.read();
  void calls.read();
  if (desk.opened?.clue.headline === null) await writing.propose(desk.opened, desk.linked);
  await notebook.read();
  await protector.read();
}

/** The desk's members as they were stated, over the names that the manifest lists. */
const namesOf = (seat: Seat, members: ReadonlyMap<string, Member>): ReadonlyMap<string, string> =>
  new Map([...listedNames(seat), ...[...members.values()].map(({ user, name }) => [user, name] as const)]);
