import { frame } from '#words/frame';

import { Alarm } from '../core/alarm';
import { connect } from '../core/api/client';
import { Problem } from '../core/api/problem';
import type { Calendar } from '../core/calendar/workingDays';
import { loadDeployment, loadDocument, loadManifest } from '../core/manifest/deployment';
import type { Questionnaire } from '../core/questionnaire/questionnaire';
import { fewSignatures } from '../core/seal/sign';
import type { ClosedReason, Contact, Opened } from './opened';
import { root } from './site';

fewSignatures();

/** What the first question waits for, and no more: the signed keys and questions. Sealing is fetched while it is read. */

const api = connect({ origin: '', language: frame.language });

let begun: Promise<Opened> | undefined;

/** Opens while the screens are still on their way; the next {@link open} is given it. */
export function begin(): void {
  begun = openAnew();
  void begun.catch(() => undefined);
}

/** The verified manifest and its documents. @throws what {@link whyClosed} reads */
export function open(): Promise<Opened> {
  const opening = begun ?? openAnew();
  begun = undefined;
  return opening;
}

async function openAnew(): Promise<Opened> {
  const manifest = await loadManifest(api, root, new Date());
  const [deployment, questionnaire, calendar, contacts] = await Promise.all([
    loadDeployment(api, manifest),
    loadDocument<Questionnaire>(api, manifest, 'questionnaire'),
    loadDocument<Calendar>(api, manifest, 'calendar'),
    loadDocument<{ superior: { contacts: readonly Contact[] } }>(api, manifest, 'contacts'),
  ]);
  return { ...deployment, desks: manifest.desks, questionnaire, calendar, superiorContacts: contacts.superior.contacts };
}

export function whyClosed(error: unknown): ClosedReason {
  if (error instanceof Alarm) return error.code === 'manifest-expired' ? 'expired' : 'not-genuine';
  return error instanceof Problem && error.slug === 'intake-closed' ? 'no-manifest' : 'network';
}
