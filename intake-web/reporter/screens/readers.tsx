import { road } from '#words/road';

import { Checks } from '../../ui/choices/choices';
import type { Route } from '../../core/routing/route';
import { Keeping } from '../keeping';
import { isNamed, keepersNow } from '../naming';
import type { DeskName } from '../opened';
import { say } from '../questionnaire';
import { readersOf } from '../readers';
import { StepFrame, type StepProps } from '../step';
import { SuperiorWays } from '../superior-ways';
import './readers.css';

/** Who will be able to open it, who not and why; the reporter may exclude more as long as one stays. */
export function Readers({ onExclude, ...props }: StepProps & { onExclude: (agencies: string[]) => void }) {
  const { draft, opened } = props;
  const text = road.readers;
  const { route, lead, accused, excluded, choices } = readersOf(draft, opened);
  const sealed = route.lead === 'SEALED';
  const keepers = keepersNow(draft, opened);
  return (
    <StepFrame step="readers" {...props}>
      <h1 tabIndex={-1}>{text.heading}</h1>
      {sealed && <SuperiorWays contacts={opened.superiorContacts} />}
      {sealed && <h2>{text.sealedHere}</h2>}
      <div role="status">
        <p>{leadWords(route)}</p>
        <p class="reader">{lead && say(lead.names)}</p>
      </div>
      {!sealed && <p>{text.oversight}</p>}
      {!sealed && <p>{text.assist}</p>}
      {isNamed(draft) && keepers && <Keeping keepers={keepers} lead={lead && say(lead.names)} />}
      {accused.length + excluded.length > 0 && <NonReaders accused={accused} excluded={excluded} />}
      {choices.length > 0 && (
        <Checks
          id="excluded"
          legend={text.exclude}
          hint={text.excludeHint}
          values={draft.excluded as string[]}
          onChange={onExclude}
          choices={choices.map((desk) => ({ value: desk.agency, label: say(desk.names) }))}
        />
      )}
    </StepFrame>
  );
}

/** By a rule of the matrix, or because nobody else is left. */
function leadWords({ lead, rule }: Route): string {
  const text = road.readers;
  if (lead !== 'SEALED') return text.lead;
  return rule === '-' ? text.droppedLead : text.sealedLead;
}

function NonReaders({ accused, excluded }: { accused: readonly DeskName[]; excluded: readonly DeskName[] }) {
  const text = road.readers;
  const rows = [...accused.map((desk) => ({ desk, why: text.accused })), ...excluded.map((desk) => ({ desk, why: text.excluded }))];
  return (
    <section>
      <h2>{text.cannot}</h2>
      <ul class="non-readers">
        {rows.map(({ desk, why }) => (
          <li key={desk.desk}>
            <span>{say(desk.names)}</span> <span class="soft">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
