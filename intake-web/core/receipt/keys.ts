import { te } from '../bytes';
import { ageKeyOfSeed, type AgeKey } from '../seal/age';
import { argon2id, RECEIPT_COST, type Stretch } from '../seal/argon2';
import { expandKey, H } from '../seal/hash';
import { signingKey, type SigningKey } from '../seal/sign';

/** Everything that a receipt opens (sealing.md section 3). */
export interface ReceiptKeys {
  /** 16 bytes: the key of the mailbox's row; useless alone. */
  readonly locator: Uint8Array;
  readonly auth: SigningKey;
  readonly selfKey: Uint8Array;
  readonly mailbox: AgeKey;
  readonly leafKey: Uint8Array;
}

/** @param secret the receipt's 11 bytes */
export async function receiptKeys(deploymentId: string, secret: Uint8Array, stretch: Stretch = argon2id): Promise<ReceiptKeys> {
  const root = await receiptRoot(deploymentId, secret, stretch);
  return {
    locator: expandKey(root, 'mailbox-locator', 16),
    auth: signingKey(expandKey(root, 'mailbox-auth', 32)),
    selfKey: expandKey(root, 'mailbox-self', 32),
    mailbox: await ageKeyOfSeed(expandKey(root, 'mailbox-age', 32)),
    leafKey: expandKey(root, 'receipt-leaf', 32),
  };
}

/** The salt is the deployment's alone: there is nothing else that a receipt could be looked up by. */
export const receiptSalt = (deploymentId: string): Uint8Array => H(te(`clue/v1/receipt/${deploymentId}`)).subarray(0, 16);

export const receiptRoot = (deploymentId: string, secret: Uint8Array, stretch: Stretch = argon2id): Promise<Uint8Array> =>
  stretch(secret, receiptSalt(deploymentId), RECEIPT_COST);
