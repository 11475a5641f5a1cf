import type { Agency, Matrix, RoutingFacets, Yes } from './matrix';
import { desksOf } from './route';

/** A row of the signed list of units. */
export interface Unit {
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  /** The agency that the unit is or belongs to, if it has a desk here. */
  readonly agency: Agency | null;
  readonly kind: 'DISTRICT' | 'VERTICAL' | 'OTHER_DISTRICT' | 'VILLAGE' | 'PRIVATE';
}

/** A post whose holder is managed from above: M_SELF is the head of the district's discipline organ. */
export interface HigherPost {
  readonly post: string;
  readonly managing: 'M_CITY' | 'M_SELF';
}

/** What the reporter says of one subject. Nothing of it leaves the browser before Send. */
export interface Subject {
  readonly role: string;
  readonly rank: string;
  /** Undefined when the unit is not on the list. */
  readonly unit?: Unit;
  readonly post?: string;
  /** The answer to {@link asksHigherPost}'s question; undefined when it was not asked. */
  readonly higherPost?: Yes;
}

/** What is alleged, and what tells whether it is a crime: amounts in fen. */
export interface Matter {
  readonly field: string;
  readonly allegation: readonly string[];
  readonly measures?: Readonly<Record<string, number | boolean>>;
}

const MAY_LEAD_THE_DISTRICT = ['LEADER', 'DISCIPLINE', 'JUDICIAL', 'RETIRED'];
const ABOVE_THE_DISTRICT = ['R_XIANCHU', 'R_TINGJU_UP'];
const WITHOUT_PUBLIC_POST = ['RELATIVE', 'OWNER', 'EMPLOYEE', 'INTERMEDIARY', 'EXPERT', 'UNIT', 'UNIT_HOSPITAL'];

/** Whether to ask if the person is one of the district's own leaders. */
export const asksHigherPost = ({ role, rank }: Pick<Subject, 'role' | 'rank'>): boolean =>
  rank === 'R_UNKNOWN' && MAY_LEAD_THE_DISTRICT.includes(role);

/** The signed post that a typed one contains, if any. */
export function matchPost(posts: readonly HigherPost[], typed: string): HigherPost | undefined {
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
  return posts.find(({ post }) => plain(typed).includes(plain(post)));
}

/** The facets of one subject in one matter (`derive` of matrix.json). */
export function facetsOf(matrix: Matrix, posts: readonly HigherPost[], subject: Subject, matter: Matter): RoutingFacets {
  const post = matchPost(posts, subject.post ?? '');
  const asked = asksHigherPost(subject) ? subject.higherPost ?? 'UNSURE' : 'NO';
  const higherPost = post ? 'YES' : asked;
  return {
    field: matter.field, allegation: matter.allegation, role: subject.role, rank: subject.rank,
    managing: managingOf(subject, post, higherPost), higherPost, crimeLine: reachesCrimeLine(matrix, matter),
  };
}

/** The desks that a report accuses: those of every subject's unit. */
export const accusedDesks = (subjects: readonly Subject[]): Agency[] =>
  [...new Set(subjects.flatMap(({ unit }) => (unit?.agency ? desksOf(unit.agency) : [])))].sort();

function managingOf(subject: Subject, post: HigherPost | undefined, higherPost: Yes): string {
  const { role, rank, unit } = subject;
  if (post?.managing === 'M_SELF') return 'M_SELF';
  if (role === 'DISCIPLINE') return 'M_DISCSTAFF';
  if (ABOVE_THE_DISTRICT.includes(rank) || higherPost === 'YES') return 'M_CITY';
  if (unit?.kind === 'VERTICAL') return 'M_VERT';
  if (unit?.kind === 'OTHER_DISTRICT') return 'M_OTHER';
  if (role === 'VILLAGE') return 'M_VILLAGE';
  if (rank === 'R_NONE' || WITHOUT_PUBLIC_POST.includes(role)) return 'M_NONE';
  if (rank === 'R_XIANGKE') return 'M_DIST';
  return rank === 'R_BELOW' ? 'M_UNIT' : 'M_UNKNOWN';
}

function reachesCrimeLine(matrix: Matrix, matter: Matter): boolean {
  const lines = matter.allegation.flatMap((code) => Object.entries(matrix.derive.crimeLine[code] ?? {}));
  return lines.some(([measure, line]) => {
    const value = matter.measures?.[measure] ?? false;
    return line === true ? value === true : typeof value === 'number' && value >= line;
  });
}
