import { Attempt } from '../../core/clue/attempt';
import type { Officer } from '../../core/officer/signIn';
import { openUnsent, sealUnsent } from '../../core/officer/unsent';
import type { DeedDraft } from '../act/draft';
import type { ProtectionDraft } from '../protection/draft';
import type { Verb } from '../act/verbs';

/** A note as it is being written. */
export interface NoteText {
  readonly id: string;
  /** The version that stood when the writing began, 0 for a new note. */
  readonly base: number;
  readonly text: string;
}

/** By what a text or an attempt is found again. */
export const deedKey = (clueId: string, verb: Verb): string => `${clueId}/${verb}`;

interface Kept {
  deeds: [string, DeedDraft][];
  notes: [string, NoteText][];
  /** Absent in what an older release has sealed. */
  protection?: [string, ProtectionDraft][];
  attempts: [string, unknown][];
}

/**
 * What an officer has written and not sent, and the deeds whose answer was lost, for all clues: leaving a clue loses neither.
 * It lives in this tab. While the desk is locked it stands there sealed.
 */
export class Unsent {
  private constructor(
    readonly deeds: Map<string, DeedDraft>,
    /** By clue: one note at a time. */
    readonly notes: Map<string, NoteText>,
    readonly attempts: Map<string, Attempt>,
    /** By clue: one plan, incident or check-in at a time. */
    readonly protection: Map<string, ProtectionDraft>,
  ) {}

  static none(): Unsent {
    return new Unsent(new Map(), new Map(), new Map(), new Map());
  }

  /** What was sealed by the same officer; whoever else comes after him finds nothing. */
  static async open(officer: Officer, sealed: Promise<Uint8Array> | undefined): Promise<Unsent> {
    if (!sealed) return Unsent.none();
    try {
      const { deeds, notes, attempts, protection = [] } = await openUnsent<Kept>(officer, await sealed);
      return new Unsent(new Map(deeds), new Map(notes), new Map(attempts.map(([key, request]) => [key, new Attempt(request)])), new Map(protection));
    } catch {
      return Unsent.none();
    }
  }

  seal(officer: Officer): Promise<Uint8Array> {
    const kept: Kept = {
      deeds: [...this.deeds],
      notes: [...this.notes],
      protection: [...this.protection],
      attempts: [...this.attempts].map(([key, attempt]) => [key, attempt.toJSON()] as [string, unknown]).filter(([, request]) => request !== undefined),
    };
    return sealUnsent(officer, kept);
  }

  /** The attempt at a deed: the one without an answer, or a first. */
  attempt(key: string): Attempt {
    const attempt = this.attempts.get(key) ?? new Attempt();
    this.attempts.set(key, attempt);
    return attempt;
  }
}
