import { road } from '#words/road';

import type { Contact } from './opened';
import { say } from './questionnaire';

/** How to reach the superior organ without this app; from the signed contacts. Nothing when they name none. */
export function SuperiorWays({ contacts }: { contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section class="flow">
      <h2>{road.readers.superiorWays}</h2>
      <p>{road.readers.superiorWaysText}</p>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.number}>
            {say(contact.names)} <Reached by={contact.number} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A page of the superior's opens beside this one, so that nothing written here is lost, and is not told where from. */
const Reached = ({ by }: { by: string }) =>
  /^https:\/\//.test(by) ? (
    <a href={by} target="_blank" rel="noopener noreferrer">
      <strong>{by.replace(/^https:\/\/|\/$/g, '')}</strong>
    </a>
  ) : (
    <strong>{by}</strong>
  );
