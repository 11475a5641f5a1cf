/** What the page is given: a desk's key, to open what was sealed for the trial. */
export interface Keys {
  readonly deploymentId: string;
  readonly desk: string;
  readonly identity: string;
  /** Hex. */
  readonly seed: string;
}

/** What the page says of one run. Times are milliseconds from the first request on. */
export interface Measured {
  readonly opened: number;
  readonly kind: string;
  /** How often the progress moved. */
  readonly steps: number;
  readonly found: number;
  readonly readMs: number;
  readonly findMs: number;
}
