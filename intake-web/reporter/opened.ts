import type { Calendar } from '../core/calendar/workingDays';
import type { Manifest } from '../core/contract';
import type { Questionnaire, Text } from '../core/questionnaire/questionnaire';
import type { HigherPost, Unit } from '../core/routing/derive';
import type { Matrix } from '../core/routing/matrix';


export interface DeskName {
  readonly desk: string;
  readonly agency: string;
  readonly names: Text;
}

/** How to reach the superior organ directly; from the signed contacts. */
export interface Contact {
  readonly names: Text;
  readonly number: string;
}

/** The verified manifest and the documents that it vouches for, as the screens need them. */
export interface Opened {
  readonly manifest: Manifest;
  readonly desks: readonly DeskName[];
  readonly matrix: Matrix;
  readonly questionnaire: Questionnaire;
  readonly units: readonly Unit[];
  readonly higherPosts: readonly HigherPost[];
  readonly calendar: Calendar;
  readonly superiorContacts: readonly Contact[];
}

/** Why nothing can be sealed now; each has its words in the catalogue. */
export type ClosedReason = 'no-manifest' | 'expired' | 'not-genuine' | 'superior' | 'browser' | 'network';
