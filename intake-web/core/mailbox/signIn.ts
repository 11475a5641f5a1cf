import { Alarm } from '../alarm';
import { answer, connect, type Api, type Connection } from '../api/client';
import { b64, hex, unb64 } from '../bytes';
import type { Session } from '../contract';
import type { ReceiptKeys } from '../receipt/keys';
import { sign } from '../seal/sign';

/** A mailbox that a receipt opens. */
export interface MailboxAccess {
  /** Signs in before the first request, and again when the token has ended. */
  readonly api: Api;
  readonly keys: ReceiptKeys;
  readonly deploymentId: string;
}

export function mailboxAccess(connection: Connection, deploymentId: string, keys: ReceiptKeys): MailboxAccess {
  const stranger = connect(connection);
  let session: { readonly token: string; readonly until: number } | undefined;
  const token = async (): Promise<string> => {
    if (!session || Date.now() >= session.until) session = fresh(await signIn(stranger, deploymentId, keys));
    return session.token;
  };
  return { api: connect({ ...connection, token }), keys, deploymentId };
}

// Half a minute early, so that a request on its way does not meet the end.
const fresh = ({ accessToken, expiresIn }: Session) => ({ token: accessToken, until: Date.now() + (expiresIn - 30) * 1000 });

async function signIn(api: Api, deploymentId: string, keys: ReceiptKeys): Promise<Session> {
  const locator = hex(keys.locator);
  const { nonce } = await answer(api.POST('/v1/mailbox/challenges', { body: { locator } }));
  const signature = signNonce(deploymentId, keys, unb64(nonce));
  return answer(api.POST('/v1/mailbox/sessions', { body: { locator, nonce, signature: b64(signature) } }));
}

/** @throws Alarm `nonce` unless it has 32 bytes: the key must not sign what another party chose */
export function signNonce(deploymentId: string, keys: ReceiptKeys, nonce: Uint8Array): Uint8Array {
  if (nonce.length !== 32) throw new Alarm('nonce', `a challenge has 32 bytes, not ${nonce.length}`);
  return sign(keys.auth, 'signin', deploymentId, keys.locator, nonce);
}
