import { countTerm, type Count } from '../calendar/count';
import type { Calendar } from '../calendar/workingDays';
import type { Answers } from '../questionnaire/questionnaire';
import { dayExists, daysBetween } from '../time';

/** The steps of a complaint that the law gives a last day; what each is called and which article sets it stands in `words`. */
export type Step = 'TENDER_COMPLAINT' | 'CHALLENGE' | 'ANSWER' | 'PROCUREMENT_COMPLAINT';

/** What the person must know beside the days. */
export type Caution = 'OBJECT_FIRST' | 'CLOCK_STANDS' | 'CHALLENGE_FIRST' | 'ANSWER_LATE' | 'ORDER' | 'PROVISIONAL';

export interface LastDay {
  readonly step: Step;
  readonly count: Count;
  /** Calendar days between objection and answer, which do not count (Regulation on Tenders art. 60). */
  readonly paused?: { readonly from: string; readonly to: string; readonly days: number };
  /** The day has passed. */
  readonly over: boolean;
}

/** What was said about a complaint, read from the answers; a day that is none, or 不清楚, is absent. */
export interface Complaint {
  readonly kind: 'TENDER' | 'PROCUREMENT';
  readonly about?: string;
  readonly knew?: string;
  readonly objection?: string;
  readonly reply?: string;
}

export interface ComplaintDates {
  readonly kind: Complaint['kind'];
  readonly lastDays: readonly LastDay[];
  readonly cautions: readonly Caution[];
}

/** Qualification or tender documents, opening, result: an objection to the tenderer comes first (the same, arts. 22, 44, 54). */
const OBJECTED_FIRST = ['DOCUMENTS', 'OPENING', 'RESULT'];

/** The complaint that a report speaks of; undefined when there is none, or its procedure has no days that the law sets. */
export function complaintOf(answers: Answers): Complaint | undefined {
  const { kind, complaintKind, complaintAbout, knewDate, objectionDate, objectionReplyDate } = answers;
  if (kind !== 'COMPLAINT' && kind !== 'BOTH') return undefined;
  if (complaintKind !== 'TENDER' && complaintKind !== 'PROCUREMENT') return undefined;
  return {
    kind: complaintKind, ...(typeof complaintAbout === 'string' && { about: complaintAbout }),
    ...dayOf('knew', knewDate), ...dayOf('objection', objectionDate), ...dayOf('reply', objectionReplyDate),
  };
}

const dayOf = (name: 'knew' | 'objection' | 'reply', said: Answers[string] | undefined) =>
  typeof said === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(said) && dayExists(said) ? { [name]: said } : {};

/**
 * The last days that the law leaves for each step, as far as the days given allow. Reporting here stops none of them.
 *
 * @param today day of Asia/Shanghai, to say which days have passed
 */
export function complaintDates(complaint: Complaint, calendar: Calendar, today: string): ComplaintDates {
  const { knew, objection, reply, kind } = complaint;
  if (reply && (!objection || reply < objection)) return { kind, lastDays: [], cautions: ['ORDER'] };
  const { lastDays, cautions } = kind === 'TENDER' ? tender(complaint, calendar) : procurement(knew, objection, reply, calendar);
  const dated = lastDays.map((one) => ({ ...one, over: one.count.last < today }));
  return { kind, lastDays: dated, cautions: dated.some(({ count }) => count.provisional) ? [...cautions, 'PROVISIONAL'] : cautions };
}

type Found = { readonly lastDays: readonly Omit<LastDay, 'over'>[]; readonly cautions: readonly Caution[] };

// Regulation on Tenders (招标投标法实施条例) art. 60: 10 calendar days; the time of the answer to the objection is not counted.
function tender({ about, knew, objection, reply }: Complaint, calendar: Calendar): Found {
  if (!knew) return { lastDays: [], cautions: [] };
  const count = (days: number) => countTerm(calendar, knew, { amount: days, unit: 'CD' });
  const straight = { step: 'TENDER_COMPLAINT', count: count(10) } as const;
  if (!OBJECTED_FIRST.includes(about ?? '')) return { lastDays: [straight], cautions: [] };
  if (!objection) return { lastDays: [straight], cautions: ['OBJECT_FIRST'] };
  // An objection after the last day revives nothing.
  if (objection > straight.count.last) return { lastDays: [straight], cautions: [] };
  if (!reply) return { lastDays: [], cautions: ['CLOCK_STANDS'] };
  const from = objection > knew ? objection : knew;
  const days = Math.max(0, daysBetween(from, reply));
  return { lastDays: [{ ...straight, count: count(10 + days), paused: { from, to: reply, days } }], cautions: [] };
}

// Government Procurement Law arts. 52, 53, 55: 7, 7 and 15 working days. A late answer does not lengthen the last one.
function procurement(knew: string | undefined, objection: string | undefined, reply: string | undefined, calendar: Calendar): Found {
  const count = (start: string, amount: number) => countTerm(calendar, start, { amount, unit: 'WD' });
  if (!objection) return { lastDays: knew ? [{ step: 'CHALLENGE', count: count(knew, 7) }] : [], cautions: ['CHALLENGE_FIRST'] };
  const answer = count(objection, 7);
  const late = reply !== undefined && reply > answer.last;
  const start = reply && !late ? reply : answer.last;
  return {
    lastDays: [{ step: 'ANSWER', count: answer }, { step: 'PROCUREMENT_COMPLAINT', count: count(start, 15) }],
    cautions: late ? ['ANSWER_LATE'] : [],
  };
}
