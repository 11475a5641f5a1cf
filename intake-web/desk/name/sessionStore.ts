import { openSession, sealSession } from '../../core/identity/session';
import type { Officer } from '../../core/officer/signIn';
import type { AgeKey } from '../../core/seal/age';
import { run } from '../session/keyStore';

/** The key of a request, which only its asker's open desk can read. */
interface KeptSession {
  readonly requestId: string;
  readonly user: string;
  readonly sealed: Uint8Array;
}

export async function keep(officer: Officer, requestId: string, session: AgeKey): Promise<void> {
  const kept: KeptSession = { requestId, user: officer.user, sealed: await sealSession(officer, requestId, session) };
  await run('sessions', 'readwrite', (store) => store.put(kept));
}

/** Requests whose keys this browser holds for an officer; none where it keeps nothing. */
export async function known(user: string): Promise<string[]> {
  const kept = await run<KeptSession[]>('sessions', 'readonly', (store) => store.getAll()).catch(() => []);
  return kept.filter((one) => one.user === user).map(({ requestId }) => requestId);
}

export async function recall(officer: Officer, requestId: string): Promise<AgeKey | undefined> {
  const kept = await run<KeptSession | undefined>('sessions', 'readonly', (store) => store.get(requestId));
  return kept && openSession(officer, requestId, kept.sealed);
}

export const forget = (requestId: string): Promise<unknown> => run('sessions', 'readwrite', (store) => store.delete(requestId));
