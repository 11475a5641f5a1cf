import { traces } from '#words/traces';

import type { Kind, Obstacle, Tell } from '../core/traces/traces';
import type { Answer } from '../ui/cleaning/cleaning';
import { Glyph } from '../ui/glyph/glyph';
import { Notice } from '../ui/notice/notice';
import './told.css';

/** Values of one kind that are shown; more would hide what matters. */
const SHOWN = 3;
/** Kinds whose values people recognise; of the others only programs make sense. */
const SPEAKING: readonly Kind[] = ['PLACE', 'AUTHOR', 'DEVICE', 'TIME', 'SOFTWARE', 'COMMENT'];

export interface ToldProps {
  /** `waiting` until the file has been looked at. */
  answer: Answer | 'waiting';
}

/** What a file told of its maker, what of it is gone, and what is not. */
export function Told({ answer }: ToldProps) {
  if (answer === 'waiting') return <p role="status">{traces.looking}</p>;
  const { looked, cleaned } = answer;
  const obstacles = cleaned.left.filter((code): code is Obstacle => code in traces.obstacles);
  return (
    <div class="told flow">
      {looked.tells.length > 0 && <Found tells={looked.tells} removed={cleaned.removed} />}
      {looked.tells.length === 0 && obstacles.length === 0 && <p>{traces.nothing}</p>}
      {obstacles.length > 0 && (
        <Notice kind="warn">
          {obstacles.map((code) => (
            <p key={code}>{traces.obstacles[code]}</p>
          ))}
        </Notice>
      )}
      <p class="soft">{traces.look}</p>
    </div>
  );
}

function Found({ tells, removed }: { tells: readonly Tell[]; removed: readonly Kind[] }) {
  const kinds = (Object.keys(traces.kinds) as Kind[]).filter((wanted) => tells.some(({ kind }) => kind === wanted));
  return (
    <>
      <p class="told-heading">{traces.heading}</p>
      <dl class="told-list">
        {kinds.map((kind) => (
          <div class="told-row" key={kind}>
            <dt>{traces.kinds[kind]}</dt>
            {SPEAKING.includes(kind) && <dd class="told-values">{valuesOf(tells, kind)}</dd>}
            <dd class={removed.includes(kind) ? 'told-gone' : 'told-still'}>
              <Glyph name={removed.includes(kind) ? 'done' : 'late'} />
              {removed.includes(kind) ? traces.gone : traces.still}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Values as the file says them, each once. */
function valuesOf(tells: readonly Tell[], wanted: Kind): string {
  const different = [...new Set(tells.filter(({ kind }) => kind === wanted).map(({ value }) => value))].filter((value) => value !== '');
  const shown = different.slice(0, SHOWN).join('; ');
  return different.length > SHOWN ? `${shown} ${traces.more(different.length)}` : shown;
}
