import { road } from '#words/road';

import { textOf } from '../core/questionnaire/given';
import type { Unit } from '../core/routing/derive';
import { Radios } from '../ui/choices/choices';
import { TextField } from '../ui/text-field/text-field';
import type { AskProps } from './ask';
import { put, say } from './questionnaire';
import { matchingUnits } from './units';

const OTHER = 'other';

/** A unit as typed, and the rows of the signed list that fit; picking none of them keeps the typed words. */
export function UnitField({ question, id, given, opened, onAnswer, hint, error }: AskProps & { hint?: string | undefined; error?: string | undefined }) {
  const { key, max } = question;
  const typed = textOf(given, key);
  const picked = textOf(given, `${key}Id`);
  return (
    <>
      <TextField
        id={id}
        label={put(question)}
        hint={hint}
        error={error}
        value={typed}
        {...(max && { maxLength: max })}
        onChange={(text) => onAnswer({ [key]: text || undefined, [`${key}Id`]: undefined })}
      />
      <Matches
        id={`${id}Id`}
        units={matchingUnits(opened.units, typed, picked || undefined)}
        typed={typed}
        picked={picked}
        onPick={(unit) => onAnswer({ [key]: say(unit.names), [`${key}Id`]: unit.id })}
      />
    </>
  );
}

function Matches({ id, units, typed, picked, onPick }: { id: string; units: readonly Unit[]; typed: string; picked: string; onPick: (unit: Unit) => void }) {
  if (units.length === 0) return null;
  const pick = (chosen: string) => {
    const unit = units.find((one) => one.id === chosen);
    if (unit) onPick(unit);
  };
  return (
    <Radios
      id={id}
      legend={road.unit.found}
      value={picked || OTHER}
      onChange={pick}
      choices={[
        ...units.map((unit) => ({ value: unit.id, label: say(unit.names) })),
        ...(picked ? [] : [{ value: OTHER, label: road.unit.other(typed.trim()) }]),
      ]}
    />
  );
}
