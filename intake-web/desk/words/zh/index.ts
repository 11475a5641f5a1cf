import { act } from './act';
import { clue } from './clue';
import { facets } from './facets';
import { queue } from './queue';
import { session } from './session';
import { shell } from './shell';

export const zh = { act, clue, facets, queue, session, shell };
