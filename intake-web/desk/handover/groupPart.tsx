import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { Progress } from '../../ui/progress/progress';
import type { HandoverRow } from '../../core/contract';
import { shortId } from '../labels';
import type { HandoverProps } from '../screens/handover';
import { words } from '../words';
import { shortOf, type Group } from './groups';

const { handover: said } = words;

/** Parts of one kind between two persons: what is to be done, what hangs on it, and how far it is. */
export function GroupPart(props: HandoverProps & { group: Group }) {
  const { group, nameOf, agencyName } = props;
  const id = `handover-${group.key.replaceAll(' ', '-')}`;
  return (
    <section class="handover-group" aria-labelledby={id}>
      <h2 id={id}>{said.titles[group.step](nameOf(group.who), group.rows.length)}</h2>
      <p class="soft">{said.of(said.secrets[group.secret], group.agency && agencyName(group.agency))}</p>
      <p>{hintOf(props)}</p>
      <Short group={group} />
      <Step {...props} titled={id} />
    </section>
  );
}

function hintOf({ group, stays }: HandoverProps & { group: Group }): string {
  if (group.step === 'GIVE') return stays(group) ? said.hints.giveStays : said.hints.giveGoes;
  return said.hints[group.step];
}

/** The reports that nobody could open without these parts; of the others how many there are. */
function Short({ group }: { group: Group }) {
  const short = shortOf(group);
  if (group.step === 'OFFERED' || group.step === 'TAKE') return null;
  const rest = group.rows.length - short.length;
  return (
    <>
      {rest > 0 && <p>{said.enough(rest, group.secret)}</p>}
      {short.length > 0 && (
        <div class="handover-short">
          <p><Glyph name="alarm" /> {group.step === 'UNKEPT' ? said.lost(short.length) : said.short(short.length)}</p>
          <ul class="handover-ids">{short.map((row) => <ClueNumber key={row.part + row.kept} row={row} />)}</ul>
        </div>
      )}
    </>
  );
}

const ClueNumber = ({ row: { clueId } }: { row: HandoverRow }) => <li class="code">{shortId(clueId)}</li>;

function Step({ group, run, titled, onStart, onStop }: HandoverProps & { group: Group; titled: string }) {
  if (group.step === 'UNKEPT' || group.step === 'OFFERED') return null;
  if (run?.key === group.key) {
    return (
      <>
        <Progress id={`${titled}-progress`} label={said.running[group.step]} done={run.done / run.of} words={said.progress(run.done, run.of)} quiet />
        <Button kind="plain" busy={run.stopping} onClick={onStop}>{run.stopping ? said.stopping : said.stop}</Button>
      </>
    );
  }
  return <Button busy={run !== undefined} onClick={() => onStart(group.key)}>{said.start[group.step](group.rows.length)}</Button>;
}
