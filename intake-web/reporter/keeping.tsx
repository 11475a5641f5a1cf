import { naming } from '#words/naming';

import { LOCAL_SHARES } from '../core/identity/keeping';
import { textOf } from '../core/questionnaire/given';
import { More } from '../ui/more/more';
import type { Draft } from './draft';
import { possibleKeepers, type KeeperNames } from './naming';
import type { Opened } from './opened';
import { say } from './questionnaire';
import './keeping.css';

/** Who keeps a name, when it is opened, and what is seen of it until then. @param lead who works on the report, once that is known */
export function Keeping({ keepers, lead }: { keepers: KeeperNames; lead?: string | undefined }) {
  const text = naming.keeping;
  return (
    <section class="keeping flow">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <dl class="keepers">
        <div>
          <dt>{text.local(LOCAL_SHARES)}</dt>
          {keepers.local.map(({ agency, names }) => (
            <dd key={agency}>{say(names)}</dd>
          ))}
        </div>
        <div>
          <dt>{text.superior}</dt>
          {keepers.superior.map(({ agency, names }) => (
            <dd key={agency}>{say(names)}</dd>
          ))}
        </div>
      </dl>
      <p class="soft">{lead ? text.apart(lead) : text.possible}</p>
      <h3>{text.howTitle}</h3>
      <p>{text.how}</p>
      <h3>{text.deskTitle}</h3>
      <p>{text.desk}</p>
    </section>
  );
}

/** Below the choice of the way: what it means in full, and what it does not promise. */
export function ModeGuide({ draft, opened }: { draft: Draft; opened: Opened }) {
  const mode = textOf(draft.answers, 'mode');
  const unreached = mode === 'ANONYMOUS' && textOf(draft.answers, 'callMe') !== 'YES';
  return (
    <div class="flow">
      {mode === 'NAMED' && <Keeping keepers={possibleKeepers(opened)} />}
      {(mode === 'NAMED' || mode === 'ANONYMOUS') && (
        <More title={naming.limits.title} open>
          <ul>
            {unreached && <li>{naming.limits.unreached}</li>}
            {naming.limits[mode].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </More>
      )}
    </div>
  );
}
