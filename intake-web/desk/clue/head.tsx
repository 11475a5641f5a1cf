import type { ClueView, Facets } from '../../core/contract';
import { Glyph } from '../../ui/glyph/glyph';
import { Keycap } from '../../ui/keycap/keycap';
import type { DeedDraft } from '../act/draft';
import { keyOf, type Verb } from '../act/verbs';
import type { Shown } from '../headlines/book';
import { matterOf, shortId } from '../labels';
import { DueCell } from '../queue/dueCell';
import { State } from '../queue/state';
import { words } from '../words';

export interface HeadProps {
  clue: ClueView;
  /** On the sealed path known only once the report is open. */
  facets: Facets | null;
  now: Date;
  back: string;
  offered: readonly Verb[];
  draft: DeedDraft | undefined;
  headline: Shown | undefined;
  /** Deeds for which a text lies folded away. */
  kept: readonly Verb[];
  /** Said once after a deed went through. */
  done: string | undefined;
  onBegin: (verb: Verb) => void;
}

const { clue: said, shell, act } = words;

/** Stays in sight: which clue this is, how it stands, and what may be done. */
export const Head = ({ clue, facets, now, back, offered, draft, headline, kept, done, onBegin }: HeadProps) => (
  <div class="clue-head">
    <a class="clue-back" href={back}>
      <Glyph name="back" />
      {shell.back}
    </a>
    <div class="clue-name">
      <h1 tabIndex={-1}>
        <span class="hidden-words">{said.title('')}</span>
        <span class="clue-number" title={`${said.whole} ${clue.clueId}`}>
          {shortId(clue.clueId)}
        </span>
        <span class="clue-matter">
          {headline && headline !== 'unreadable' ? headline.text : facets ? matterOf(facets) : words.facets.sealed}
        </span>
      </h1>
      <p class="clue-standing">
        <State state={clue.state} />
        <DueCell due={clue.due} now={now} />
        <span role="status">
          {done !== undefined && (
            <span class="clue-done">
              <Glyph name="done" /> {done}
            </span>
          )}
        </span>
      </p>
    </div>
    <div class="buttons">
      {offered.map((verb) => (
        <Deed
          key={verb}
          verb={verb}
          pressed={draft?.verb === verb}
          main={verb === offered[0]}
          kept={kept.includes(verb)}
          again={clue.assignee !== null}
          onBegin={onBegin}
        />
      ))}
    </div>
  </div>
);

interface DeedProps {
  verb: Verb;
  pressed: boolean;
  main: boolean;
  kept: boolean;
  /** Assigned before: then it is assigned anew. */
  again: boolean;
  onBegin: (verb: Verb) => void;
}

const Deed = ({ verb, pressed, main, kept, again, onBegin }: DeedProps) => (
  <button
    type="button"
    class={`button ${main ? 'button-main' : 'button-plain'}`}
    aria-pressed={pressed}
    aria-keyshortcuts={keyOf[verb]}
    onClick={() => onBegin(verb)}
  >
    {verb === 'assign' && again ? act.assign.again : act[verb].button}{' '}
    {kept && !pressed && (
      <span class="kept" title={said.kept}>
        <span class="hidden-words">{said.kept}</span>
      </span>
    )}{' '}
    <Keycap>{keyOf[verb]}</Keycap>
  </button>
);
