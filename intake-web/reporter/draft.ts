import type { Given } from '../core/questionnaire/given';
import type { Answers, Card, Road, Value } from '../core/questionnaire/questionnaire';
import type { Earlier } from '../core/report/link';
import type { Material } from './materials';

/** What has been written so far. It lives in this page's memory and nowhere else. */
export interface Draft {
  readonly road: Road;
  /** By the questionnaire's keys, as typed. What the answers no longer ask for stays here, and is left out when sealing. */
  readonly answers: Answers;
  /** Agencies that the reporter does not want to read it. */
  readonly excluded: readonly string[];
  readonly materials: readonly Material[];
  /** The earlier report, when this one tells of retaliation for it. */
  readonly linked?: Earlier;
}

export const emptyDraft: Draft = { road: 'SHORT', answers: {}, excluded: [], materials: [] };

/** Some answers, by key; `undefined` takes an answer back. */
export type Part = Readonly<Record<string, Value | readonly Card[] | undefined>>;

/** Answers with some of them changed: those taken back are absent, not undefined, so that drafts compare as what was said. */
export const withPart = <G extends Given>(given: G, part: Part): G =>
  Object.fromEntries(Object.entries({ ...given, ...part }).filter(([, value]) => value !== undefined)) as G;

/** Whether leaving would lose something that a person wrote. */
export const isWritten = ({ answers, materials }: Draft): boolean => materials.length > 0 || Object.keys(answers).some((key) => key !== 'mode' && key !== 'truthPledge');
