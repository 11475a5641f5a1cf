import { act } from './act';
import { alarm } from './alarm';
import { calls } from './calls';
import { clue } from './clue';
import { custody } from './custody';
import { facets } from './facets';
import { handover } from './handover';
import { materials } from './materials';
import { name } from './name';
import { procedure } from './procedure';
import { protection } from './protection';
import { queue } from './queue';
import { session } from './session';
import { shell } from './shell';
import { work } from './work';

export const zh = { act, alarm, calls, clue, custody, facets, handover, materials, name, procedure, protection, queue, session, shell, work };
