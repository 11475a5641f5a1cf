/** Desks that may hold a key to reports, by their routing codes. */
export type Desk = 'DISC' | 'DISC_TRIAGE' | 'DISC_CADRE_SUPERVISION' | 'PROC' | 'POL' | 'AUD' | 'MKT' | 'SUPERIOR';

/** An agency or desk as rules and units name them; regulators (`REG_…`) never hold a key. */
export type Agency = string;

export type Yes = 'YES' | 'UNSURE' | 'NO';

/** What the rules ask of one subject in one matter. */
export interface RoutingFacets {
  readonly field: string;
  readonly allegation: readonly string[];
  readonly role: string;
  readonly rank: string;
  readonly managing: string;
  readonly higherPost: Yes;
  readonly crimeLine?: boolean;
}

/** Conditions that must all hold; see `note` of matrix.json. */
export interface Condition {
  readonly anyOf?: readonly Condition[];
  readonly allegation?: readonly string[];
  readonly allegationOutside?: readonly string[];
  readonly role?: readonly string[];
  readonly rank?: readonly string[];
  readonly managing?: readonly string[];
  readonly higherPost?: readonly string[];
  readonly official?: boolean;
  readonly crimeLine?: boolean;
  readonly falseAccusationApproved?: boolean;
}

export interface Rule {
  readonly no: string;
  readonly when: Condition;
  readonly lead: Desk | 'SEALED';
  readonly assist: readonly Agency[] | 'BY_FIELD';
  readonly sheetTo?: readonly Agency[];
  readonly urgency?: string;
  readonly note?: string;
}

/** matrix.json: the signed routing matrix (分流). */
export interface Matrix {
  readonly version: string;
  readonly facets: Readonly<Record<'field' | 'allegation' | 'role' | 'rank' | 'managing' | 'higherPost', readonly string[]>>;
  readonly derive: { readonly crimeLine: Readonly<Record<string, Readonly<Record<string, number | true>>>> };
  readonly officialRoles: readonly string[];
  readonly assistByField: Readonly<Record<string, readonly Agency[]>>;
  readonly regulatorByField: Readonly<Record<string, Agency>>;
  readonly keyHolders: readonly Desk[];
  readonly rules: readonly Rule[];
}
