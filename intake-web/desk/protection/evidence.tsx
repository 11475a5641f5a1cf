import { LEVELS, RETALIATIONS } from '../../core/protection/catalogue';
import type { Protection } from '../../core/protection/plan';
import { exact } from '../day';
import { words } from '../words';
import { nameOf } from './names';

const { evidence: said, level } = words.protection;

export interface EvidenceProps {
  clueId: string;
  protection: Protection;
  officer: string;
  now: Date;
  nameOf: (user: string) => string;
}

/** Puts this on paper, and not the clue's page, which prints as a whole at any other time. */
export function printEvidence(): void {
  const { dataset } = document.body;
  dataset['printing'] = 'evidence';
  addEventListener('afterprint', () => delete dataset['printing'], { once: true });
  print();
}

/** What was done to the reporter, day by day, as it goes to paper; on the screen it is not shown. */
export const Evidence = ({ clueId, protection: { plan, incidents }, officer, now, nameOf: personOf }: EvidenceProps) => (
  <section class="evidence" aria-hidden="true">
    <p class="evidence-title">{said.title}</p>
    <p>{said.clue} <span class="code">{clueId}</span></p>
    <p>{plan && level(nameOf(LEVELS, plan.level))} {said.count(incidents.length)}</p>
    <table>
      <tbody>
        {[...incidents].sort((a, b) => a.on.localeCompare(b.on)).map((incident, at) => (
          <tr key={incident.id}>
            <td>{at + 1}</td>
            <td>{incident.on}</td>
            <td>{nameOf(RETALIATIONS, incident.form)}</td>
            <td>
              <p class="note-text">{incident.text}</p>
              {incident.clue && <p>{said.related} <span class="code">{incident.clue}</span></p>}
              <p class="small">{said.recorded(personOf(incident.user), exact(incident.at))}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="small">{said.printed(officer, exact(now.toISOString()))}</p>
  </section>
);
