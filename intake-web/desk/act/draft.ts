import type { ClueKind, Disposition, Outcome } from '../../core/contract';
import type { Reason } from '../../core/clue/letterUp';
import type { Suggestion } from '../../core/protection/suggest';
import type { PlanFaults } from '../protection/draft';
import { beginRisk, riskFaults, type Risk } from '../protection/risk';
import { isInternal, isWordless, type Ground, type Verb } from './verbs';
import { words } from '../words';

/** Texts to the reporter. Sealed they must stay under 256 KiB; nobody reads a longer one. */
export const TEXT_LIMIT = 5000;

/** A deed being written. It outlives a re-reading of the clue, so that no text is lost to a moved head. */
export interface DeedDraft {
  verb: Verb;
  stage: 'write' | 'review' | 'sending';
  text: string;
  ground: Ground | undefined;
  assignee: string | undefined;
  /** With an opinion: what it proposes. */
  disposition: Disposition | undefined;
  /** With a result: what came of it. */
  outcome: Outcome | undefined;
  /** With acceptance: what the desk finds the report to be. */
  kind: ClueKind;
  /** With acceptance: what the reporter has to fear; undefined when there is a plan already. */
  risk: Risk | undefined;
  /** With sealing up: why, and what only the superior reads. */
  reason: Reason | undefined;
  toSuperior: string;
  /** Why it did not go through, above the form. */
  notice: string | undefined;
}

/**
 * @param kind what the reporter asked for, so that the officer need only agree
 * @param suggestion of what the reporter has to fear; undefined when that has been judged before
 */
export const begin = (verb: Verb, kind: ClueKind = 'REPORT', suggestion?: Suggestion): DeedDraft => ({
  verb,
  stage: 'write',
  text: verb === 'sealUp' || verb === 'renew' ? words.act[verb].told : '',
  ground: undefined,
  assignee: undefined,
  disposition: undefined,
  outcome: undefined,
  kind,
  risk: verb === 'accept' && suggestion ? beginRisk(suggestion) : undefined,
  reason: undefined,
  toSuperior: '',
  notice: undefined,
});

/** Whether both would do the same: then a deed without an answer may be sent again as it was. */
export const sameDeed = (a: DeedDraft, b: DeedDraft): boolean =>
  (['verb', 'text', 'ground', 'assignee', 'disposition', 'outcome', 'kind', 'risk', 'reason', 'toSuperior'] as const).every((part) => a[part] === b[part]);

export type DeedFaults = Partial<Record<'text' | 'ground' | 'assignee' | 'disposition' | 'outcome' | 'reason', string>> & { readonly risk?: PlanFaults };

/** What is still to be put right, one sentence a field. Acceptance alone may go without a text. */
export function faultsOf({ verb, text, ground, assignee, disposition, outcome, reason, risk }: DeedDraft): DeedFaults {
  if (verb === 'assign') return assignee === undefined ? { assignee: words.act.noOne } : {};
  if (isWordless(verb)) return {};
  const fault = isInternal(verb) ? paperFault(text) : textFault(text, verb !== 'accept');
  const unsaid = risk ? riskFaults(risk) : {};
  return { ...(verb === 'refuse' && ground === undefined && { ground: words.act.noGround }),
    ...(verb === 'propose' && disposition === undefined && { disposition: words.act.propose.noWay }),
    ...(verb === 'conclude' && outcome === undefined && { outcome: words.act.conclude.noOutcome }),
    ...(verb === 'sealUp' && reason === undefined && { reason: words.act.sealUp.noReason }), ...(fault !== undefined && { text: fault }),
    ...(Object.keys(unsaid).length > 0 && { risk: unsaid }) };
}

function paperFault(text: string): string | undefined {
  if (text.trim() === '') return words.procedure.empty;
  return text.length > TEXT_LIMIT ? words.act.tooLong(TEXT_LIMIT) : undefined;
}

function textFault(text: string, required: boolean): string | undefined {
  if (required && text.trim() === '') return words.act.empty;
  if (text.length > TEXT_LIMIT) return words.act.tooLong(TEXT_LIMIT);
  return /【[^】]*】/.test(text) ? words.act.placeholderLeft : undefined;
}
