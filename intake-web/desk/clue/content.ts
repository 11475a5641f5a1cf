import type { Readable } from '../../core/questionnaire/rows';
import type { Opened } from './opened';

/** What stands where the report belongs. */
export type Content =
  | { kind: 'sealed' }
  | { kind: 'opening' }
  | { kind: 'failed'; message: string }
  | { kind: 'opened'; opened: Opened; questionnaire: Readable }
  | { kind: 'alarm'; code: string; detail: string };
