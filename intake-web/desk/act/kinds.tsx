import type { ClueKind } from '../../core/contract';
import { words } from '../words';

const { accept: said } = words.act;

const kinds = Object.keys(said.kinds) as ClueKind[];

/** What the desk finds the report to be, and which days run for it. */
export const Kinds = ({ chosen, onChoose }: { chosen: ClueKind; onChoose: (kind: ClueKind) => void }) => (
  <fieldset class="field kinds">
    <legend class="field-label">{said.kind}</legend>
    {kinds.map((kind) => (
      <label key={kind} class="option">
        <input type="radio" name="kind" value={kind} checked={chosen === kind} onChange={() => onChoose(kind)} />
        <span>
          {said.kinds[kind]}
          {chosen === kind && <span class="soft line small">{said.kindMeans[kind]}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);
