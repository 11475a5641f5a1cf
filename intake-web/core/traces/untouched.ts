import type { Obstacle } from './tell';
import type { Cleaned, Looked } from './traces';

/** What is said of a file that was not looked into, and why. */
export const untouched = (file: Blob, why: Obstacle): { looked: Looked; cleaned: Cleaned } =>
  ({ looked: { format: 'UNKNOWN', tells: [] }, cleaned: { format: 'UNKNOWN', file, removed: [], left: [why] } });
