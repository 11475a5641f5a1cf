import { road } from '#words/road';

import type { Contact } from './opened';
import { say } from './questionnaire';

/** How to reach the superior organ without this app; from the signed contacts. Nothing when they name none. */
export function SuperiorWays({ contacts }: { contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section class="flow">
      <h2>{road.readers.superiorWays}</h2>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.number}>
            {say(contact.names)} <strong>{contact.number}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
