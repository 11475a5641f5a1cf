import { after } from '#words/after';
import { frame } from '#words/frame';
import { materials } from '#words/materials';

import { Alarm } from '../core/alarm';
import { unhex } from '../core/bytes';
import { connect } from '../core/api/client';
import { Problem, Unreachable } from '../core/api/problem';
import type { Facets } from '../core/contract';
import { readMailbox, type Mailbox } from '../core/mailbox/read';
import { sealMessage, sendMessage, type Said, type SealedMessage } from '../core/mailbox/message';
import { mailboxAccess, type MailboxAccess } from '../core/mailbox/signIn';
import type { Materials } from '../core/material/attachment';
import { Consignment, type Course } from '../core/material/consignment';
import { Stopped } from '../core/material/pace';
import { loadManifest } from '../core/manifest/deployment';
import { contactOf } from '../core/questionnaire/contact';
import { textOf } from '../core/questionnaire/given';
import { sealedAnswers } from '../core/questionnaire/tidy';
import { readReceipt, ReceiptMistyped, toDigits, toHanzi, toWords } from '../core/receipt/code';
import { receiptKeys } from '../core/receipt/keys';
import { TooLong } from '../core/report/body';
import type { Opening } from '../core/report/opening';
import { sealReport, sendReport, type SealedReport } from '../core/report/file';
import { newReportKeys, type ReportKeys } from '../core/report/keys';
import { leafOf } from '../core/seal/leaf';
import { fewSignatures } from '../core/seal/sign';
import { deliverAside, Unreadable } from '../ui/deliver/deliver';
import { stretch } from '../ui/stretch/stretch';
import type { Draft } from './draft';
import { isNamed } from './naming';
import type { Opened } from './opened';
import { standing } from './questions';
import { readersOf } from './readers';
import type { Proof } from './mail-proofs';
import type { Filed } from './screens/receipt';
import type { Letters } from './screens/letters';
import type { SendState } from './screens/sending';
import { root } from './site';

fewSignatures();

/** Everything that seals and opens. Loaded when somebody starts, never with the first page. */

const connection = { origin: '', language: frame.language } as const;
const api = connect(connection);

/** Fresh keys for a report, before its files set out. */
export const newKeys = ({ manifest }: Opened): Promise<ReportKeys> => newReportKeys(manifest.deploymentId, stretch);

/** The files of one clue, brought to the server by workers. */
export const consign = (clueId: string, tell: (course: Course) => void): Consignment =>
  new Consignment(root.deploymentId, clueId, deliverAside(connection), tell);

/** Seals the draft to whom the matrix names. Nothing leaves the browser. @throws TooLong, Alarm */
export function seal(draft: Draft, opened: Opened, keys: ReportKeys, materials: Materials): Promise<SealedReport> {
  const { route, dropped } = readersOf(draft, opened);
  const answers = standing(draft, opened);
  const { contact, ...parts } = sealedAnswers(opened.questionnaire, answers, draft.road);
  return sealReport(
    opened.manifest,
    {
      route,
      circumstances: {
        mode: isNamed(draft) ? 'NAMED' : 'ANONYMOUS',
        ongoing: (textOf(answers, 'ongoing') || 'UNKNOWN') as Facets['ongoing'],
        imminent: textOf(answers, 'imminent') === 'YES',
        danger: textOf(answers, 'danger') === 'YES',
      },
      ...dropped,
      language: frame.language,
      ...parts,
      ...(contact && { contact: contactOf(contact) }),
      ...(draft.linked && { linked: draft.linked }),
    },
    keys,
    materials,
  );
}

/** Sends it, or sends the same again, and checks the log's answer. @throws what {@link whyNotSent} reads */
export async function send(sealed: SealedReport): Promise<Filed> {
  const { secret, receivedOn, acceptBy } = await sendReport(api, sealed);
  return { digits: toDigits(secret), words: ownForm(secret), filedOn: receivedOn, acceptBy, named: sealed.request.identity !== undefined };
}

const ownForm = (secret: Uint8Array): string => (frame.language === 'zh' ? toHanzi(secret).replace(/...(?=.)/gu, '$& ') : toWords(secret));

/** Undefined when the reporter stopped it. */
export function whyNotSent(error: unknown): Exclude<SendState, { is: 'busy' }> | undefined {
  if (error instanceof Stopped) return undefined;
  if (error instanceof Unreadable) return { is: 'refused', why: materials.unreadable, outdated: false };
  if (error instanceof Alarm) return { is: 'alarm' };
  if (error instanceof TooLong) return { is: 'refused', why: after.sending.tooLong, outdated: false };
  if (error instanceof Problem) return { is: 'refused', why: error.detail, outdated: error.slug === 'manifest-outdated' };
  return { is: 'offline' };
}

/** A mailbox that stays open while the page does. */
export interface Box {
  readonly access: MailboxAccess;
  readonly mailbox: Mailbox;
  readonly letters: Letters;
}

/** @param code the receipt in any of its forms. @throws what {@link whyShut} reads */
export async function enter(code: string): Promise<Box> {
  const keys = await receiptKeys(root.deploymentId, readReceipt(code), stretch);
  return read(mailboxAccess(connection, root.deploymentId, keys));
}

async function read(access: MailboxAccess): Promise<Box> {
  const trusted = (seenVersion: number) => loadManifest(api, root, new Date(), seenVersion);
  const mailbox = await readMailbox(access, trusted);
  const { desks } = await trusted(0);
  return { access, mailbox, letters: lettersOf(mailbox, desks) };
}

function lettersOf(mailbox: Mailbox, desks: Opened['desks']): Letters {
  const replies = mailbox.replies.map(({ id, desk, on, kind, ground, openedOn, text }) => {
    const names = desks.find((one) => one.desk === desk)?.names ?? { zh: desk, en: desk };
    return { from: 'desk', id, day: on, desk: names, kind, ground, openedOn, text } as const;
  });
  const own = mailbox.messages.map(({ hash, on }) => ({ from: 'me', id: hash, day: on }) as const);
  const { state, receivedOn, acceptBy } = mailbox;
  const proofs = [...mailbox.self.openings].sort((a, b) => a.seq - b.seq).map(proofOf);
  const letters = [...replies, ...own].sort((a, b) => a.day.localeCompare(b.day));
  const wentUp = replies.some(({ kind }) => kind === 'SEALED_UP');
  const readBy = wentUp ? desks.find(({ desk }) => desk === 'SUPERIOR')?.names : undefined;
  return { state, readBy, filedOn: proofs[0]?.day ?? receivedOn, receivedOn, acceptBy, letters, proofs };
}

const proofOf = ({ event, nonce }: Opening): Proof => ({
  of: event.type === 'filed' ? 'filed' : 'message',
  day: event.at,
  leaf: leafOf(unhex(nonce), event),
});

export type Shut = 'mistyped' | 'wrong' | 'offline' | 'problem' | 'alarm';

export function whyShut(error: unknown): Shut {
  if (error instanceof ReceiptMistyped) return 'mistyped';
  if (error instanceof Alarm) return 'alarm';
  if (error instanceof Unreachable) return 'offline';
  return error instanceof Problem && error.slug === 'sign-in-failed' ? 'wrong' : 'problem';
}

export const sealLetter = ({ access, mailbox }: Box, said: Said, files?: Materials): Promise<SealedMessage> => sealMessage(access, mailbox, said, files);

/** The mailbox as it is now. */
export const reread = ({ access }: Box): Promise<Box> => read(access);

/** Sends it, or the same again, and reads the mailbox anew. */
export async function sendLetter({ access }: Box, sealed: SealedMessage): Promise<Box> {
  await sendMessage(access, sealed);
  return read(access);
}
