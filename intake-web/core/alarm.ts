/** What did not fit. The names are stable: the desk and the command line show them, tests ask for them. */
export type AlarmCode =
  | 'header-too-large'
  | 'recipient-stanza'
  | 'context-stanza'
  | 'not-for-this-key'
  | 'ciphertext'
  | 'encoding'
  | 'frame'
  | 'frame-context'
  | 'frame-recipient'
  | 'frame-signature'
  | 'desk-signature'
  | 'clue-id'
  | 'clue-key'
  | 'facets'
  | 'grants'
  | 'accused-desk'
  | 'attachments'
  | 'mailbox-key'
  | 'self-state'
  | 'sequence'
  | 'leaf'
  | 'opening'
  | 'nonce'
  | 'manifest'
  | 'manifest-expired'
  | 'manifest-rollback'
  | 'document'
  | 'kdf'
  | 'desk-key'
  | 'user-key'
  | 'membership'
  | 'event'
  | 'custody'
  | 'unmask-forged'
  | 'unmask-expired'
  | 'unmask-elsewhere'
  | 'share-corrupt'
  | 'shares-too-few'
  | 'identity-key'
  | 'identity-box'
  | 'contact'
  | 'call-forged'
  | 'call-expired'
  | 'call-elsewhere'
  | 'contact-key'
  | 'contact-box'
  | 'handover'
  | 'sealed-up'
  | 'rekey';

/**
 * Something that the protocol promises does not hold: somebody changed, mixed up or withheld a part.
 * It is never a warning; whoever catches one shows it, and goes no further with the data concerned.
 */
export class Alarm extends Error {
  override readonly name = 'Alarm';

  constructor(
    readonly code: AlarmCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
