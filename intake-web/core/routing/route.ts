import type { Agency, Condition, Desk, Matrix, RoutingFacets, Rule } from './matrix';

/** Who leads, and by which rule; `-` when everybody who could lead is accused or excluded, which seals the report. */
export interface Route {
  readonly rule: string;
  readonly lead: Desk | 'SEALED';
  /** Asked later, by a redacted sheet; they get no key. */
  readonly assist: readonly Agency[];
  /** Regulators that would be competent; they get a redacted sheet and never the report. */
  readonly sheetTo: readonly Agency[];
  /** The facets of the subject that decided. */
  readonly facets: RoutingFacets;
}

/** An officer's act that the matrix waits for: rule 18 needs an approval from above. */
export interface OfficersAct {
  readonly falseAccusationApproved?: boolean;
}

/** The desks that an accused or excluded agency takes with it: the discipline organ's two ordinary desks fall together. */
export const desksOf = (agency: Agency): Agency[] => (agency === 'DISC' ? ['DISC', 'DISC_TRIAGE'] : [agency]);

/**
 * Evaluates the matrix for every subject of a report (several: any sealed one seals all, else the earliest rule leads).
 * @param dropped accused and excluded desks of all subjects, after {@link desksOf}
 * @throws RangeError without a subject
 */
export function route(matrix: Matrix, subjects: readonly RoutingFacets[], dropped: readonly Agency[], act: OfficersAct = {}): Route {
  const routes = subjects.map((facets) => routeOne(matrix, facets, dropped, act));
  const sealed = routes.find(({ lead }) => lead === 'SEALED');
  const earliest = [...routes].sort((a, b) => place(matrix, a) - place(matrix, b))[0];
  if (!earliest) throw new RangeError('a report has at least one subject');
  return sealed ?? earliest;
}

/** U0 to U3, how soon somebody must look (bible 6.6 as matrix.json narrows it). */
export function urgencyOf(facets: {
  readonly danger: boolean; readonly imminent: boolean; readonly ongoing: string; readonly allegation: readonly string[];
}): 'U0' | 'U1' | 'U2' | 'U3' {
  if (facets.danger) return 'U0';
  if (facets.imminent || facets.allegation.includes('A18')) return 'U1';
  return facets.ongoing === 'YES' ? 'U2' : 'U3';
}

const place = (matrix: Matrix, route: Route): number => matrix.rules.findIndex(({ no }) => no === route.rule);

function routeOne(matrix: Matrix, facets: RoutingFacets, dropped: readonly Agency[], act: OfficersAct): Route {
  const rule = matrix.rules.find(({ when, lead }) => holds(matrix, when, facets, act) && !dropped.includes(lead));
  if (!rule) return { rule: '-', lead: 'SEALED', assist: [], sheetTo: [], facets };
  const others = (agencies: readonly Agency[]): Agency[] =>
    [...new Set(agencies.map((agency) => (agency === 'REGULATOR' ? matrix.regulatorByField[facets.field]! : agency)))]
      .filter((agency) => agency !== rule.lead && !dropped.includes(agency));
  return { rule: rule.no, lead: rule.lead, assist: others(assistants(matrix, rule, facets)), sheetTo: others(rule.sheetTo ?? []), facets };
}

const assistants = (matrix: Matrix, rule: Rule, facets: RoutingFacets): readonly Agency[] =>
  rule.assist === 'BY_FIELD' ? matrix.assistByField[facets.field] ?? [] : rule.assist;

function holds(matrix: Matrix, when: Condition, facets: RoutingFacets, act: OfficersAct): boolean {
  const official = matrix.officialRoles.includes(facets.role);
  const oneOf = (list: readonly string[] | undefined, value: string): boolean => list === undefined || list.includes(value);
  return (when.anyOf === undefined || when.anyOf.some((condition) => holds(matrix, condition, facets, act)))
    && (when.allegation === undefined || facets.allegation.some((code) => when.allegation!.includes(code)))
    && (when.allegationOutside === undefined || facets.allegation.some((code) => !when.allegationOutside!.includes(code)))
    && oneOf(when.role, facets.role)
    && oneOf(when.rank, facets.rank)
    && oneOf(when.managing, facets.managing)
    && oneOf(when.higherPost, facets.higherPost)
    && (when.official === undefined || when.official === official)
    && (when.crimeLine === undefined || when.crimeLine === (facets.crimeLine ?? false))
    && (when.falseAccusationApproved === undefined || when.falseAccusationApproved === (act.falseAccusationApproved ?? false));
}
