import type { Args, Options } from './args';

/** One verb of the command line. What it returns is printed as JSON. */
export interface Command {
  /** How to call it, without `dengwen`. */
  readonly usage: string;
  /** Beside those that every command takes, see {@link COMMON}. */
  readonly options: Options;
  readonly run: (args: Args) => Promise<unknown>;
}

/** Options that every command takes. */
export const COMMON: Options = { api: 'one', root: 'one', language: 'one', user: 'one', device: 'one' };
