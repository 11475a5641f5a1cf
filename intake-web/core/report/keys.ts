import { newSecret } from '../receipt/code';
import { receiptKeys, type ReceiptKeys } from '../receipt/keys';
import { newAgeKey, type AgeKey } from '../seal/age';
import { argon2id, type Stretch } from '../seal/argon2';
import { clueIdOf } from '../seal/clueId';

/** Every key of a report before it is filed. Its files are sealed for this clue, so they are made before the first is sent. */
export interface ReportKeys {
  readonly deploymentId: string;
  readonly clueId: string;
  /** The receipt's 11 bytes. */
  readonly secret: Uint8Array;
  readonly receipt: ReceiptKeys;
  readonly clue: AgeKey;
}

/** Keys for one report; a report that may have been filed under them is never filed again otherwise. */
export async function newReportKeys(deploymentId: string, stretch: Stretch = argon2id): Promise<ReportKeys> {
  const secret = newSecret();
  const [receipt, clue] = await Promise.all([receiptKeys(deploymentId, secret, stretch), newAgeKey()]);
  const clueId = clueIdOf(deploymentId, { clueRecipient: clue.recipient, authPublicKey: receipt.auth.publicKey, mailboxRecipient: receipt.mailbox.recipient });
  return { deploymentId, clueId, secret, receipt, clue };
}
