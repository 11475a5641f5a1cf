import type { ContactKeeping, Custody, Facets, Grant } from '../contract';
import type { Json } from '../jcs';
import type { Materials } from '../material/attachment';

/** Largest plaintext of a report and of a message, in bytes (sealing.md section 9). */
export const MAX_REPORT = 1024 * 1024;
export const MAX_MESSAGE = 256 * 1024;

export type Answers = Readonly<Record<string, Json>>;

/** What stands sealed in a report (0002-wire-shapes.md section 3). */
export interface ReportBody extends Partial<Materials> {
  readonly v: 1;
  readonly clueRecipient: string;
  readonly authPublicKey: string;
  readonly mailboxRecipient: string;
  readonly facets: Facets;
  readonly versions: {
    readonly manifest: number;
    readonly matrix: string;
    readonly questionnaire: string;
    readonly units: string;
    readonly higherPosts: string;
  };
  readonly grants: readonly Pick<Grant, 'desk' | 'epoch' | 'purpose'>[];
  readonly rule: string;
  readonly accused: readonly string[];
  readonly excluded: readonly string[];
  readonly language: 'zh' | 'en';
  readonly answers: Answers;
  /** Answers that the desk shows only on demand. */
  readonly hidden: Answers;
  /** The clue of an earlier report of the same person, whose filing this one says was avenged. Known to the readers alone. */
  readonly linked?: string;
  /** The signature of that report's key over both clues; see `signLink`. Reports of older apps lack it. */
  readonly link?: string;
  /** Who keeps the reporter's name; of a named report alone. */
  readonly custody?: Custody;
  /** Who keeps the reporter's contact, when there is one. */
  readonly contact?: ContactKeeping;
}

/** What stands sealed in a grant: the clue's key, and which report it opens. */
export interface GrantBody {
  readonly v: 1;
  readonly identity: string;
  /** Hash of the report's file, hex. */
  readonly report: string;
}

/** Nobody takes the report in this mode: units, names on the sealed path, names without enough custodians. The client refuses first. */
export class ModeUnavailable extends Error {
  override readonly name = 'ModeUnavailable';
}

/** More than the protocol carries; the fix is to shorten the text or to send the rest as a message. */
export class TooLong extends Error {
  override readonly name = 'TooLong';

  constructor(readonly bytes: number, readonly limit: number) {
    super(`${bytes} bytes where ${limit} fit`);
  }
}

export function refuseTooLong(body: Uint8Array, limit: number): void {
  if (body.length > limit) throw new TooLong(body.length, limit);
}

/** Texts stay as they were typed but for their line ends, which become `\n`. */
export function plainLines<T extends Json>(value: T): T {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n') as T;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plainLines) as unknown as T;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainLines(member ?? null)])) as T;
}
