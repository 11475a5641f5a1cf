import { beforeAll, describe, expect, it } from 'vitest';
import type { AlarmCode } from '../alarm';
import type { Api } from '../api/client';
import { b64 } from '../bytes';
import { sealPaper } from '../clue/deskPaper';
import type { OpenClue } from '../clue/open';
import type { Seat } from '../clue/seat';
import type { StoredIncident, StoredPlan } from '../contract';
import { trustedMembers, type Member } from '../manifest/members';
import { named, type Named } from '../testdata/named';
import { deskView, newWorld, seat, type World } from '../testdata/world';
import { openIncident, openPlan, type IncidentText, type PlanText } from './plan';

const ID = '00112233445566778899aabbccddeeff';
const PLAN: PlanText = { level: 'HIGH', natures: ['WORK'], likelihood: 'LIKELY', reasons: '很少人知道', measures: ['COVER'], text: '每周看一次' };
const INCIDENT: IncidentText = { form: 'DISMISSAL', on: '2026-11-20', text: '口头停职' };

let world: World;
let clue: Named;
let members: ReadonlyMap<string, Member>;

beforeAll(async () => {
  world = await newWorld();
  clue = await named(world);
  members = trustedMembers(world.manifest, deskView(world, 'DISC'));
});

// Nothing here asks a server.
const at = (user: string): Seat => seat(world, user, undefined as unknown as Api);
const opened = () => ({ ...clue.opened, keys: [clue.opened.key] }) as unknown as OpenClue;

async function plan(over: Partial<StoredPlan> = {}): Promise<StoredPlan> {
  const ciphertext = b64(await sealPaper(at('li.wen'), opened(), { kind: 'plan', id: 'plan', version: 1 }, { v: 1, kind: 'PLAN', ...PLAN }));
  return { version: 1, level: 'HIGH', ciphertext, by: 'li.wen', at: '2026-11-22T08:00:00Z', ...over };
}

async function incident(over: Partial<StoredIncident> = {}): Promise<StoredIncident> {
  const ciphertext = b64(await sealPaper(at('li.wen'), opened(), { kind: 'plan', id: ID, version: 1 }, { v: 1, kind: 'INCIDENT', ...INCIDENT }));
  return { id: ID, ciphertext, by: 'li.wen', at: '2026-11-22T08:00:00Z', ...over };
}

const alarm = (code: AlarmCode) => ({ name: 'Alarm', code });

describe('A protection plan', () => {
  it('is read by a colleague, with who wrote it', async () => {
    expect(await openPlan(at('wang.wu'), opened(), members, await plan())).toEqual({ ...PLAN, version: 1, user: 'li.wen', at: '2026-11-22T08:00:00Z' });
    expect(await openIncident(at('wang.wu'), opened(), members, await incident())).toMatchObject({ ...INCIDENT, id: ID, user: 'li.wen' });
  });

  it.each<[string, Partial<StoredPlan>, AlarmCode]>([
    ['with another level in the row', { level: 'LOW' }, 'frame'],
    ['as another version', { version: 2 }, 'context-stanza'],
    ['under a colleague’s name', { by: 'wang.wu' }, 'frame-signature'],
    ['under a stranger’s name', { by: 'mole' }, 'membership'],
  ])('is refused %s', async (_, over, code) => {
    await expect(openPlan(at('wang.wu'), opened(), members, await plan(over))).rejects.toMatchObject(alarm(code));
  });

  it('is not taken for an incident, nor one incident for another', async () => {
    await expect(openIncident(at('wang.wu'), opened(), members, { ...(await plan()), id: ID })).rejects.toMatchObject({ name: 'Alarm' });
    await expect(openIncident(at('wang.wu'), opened(), members, await incident({ id: 'f'.repeat(32) }))).rejects.toMatchObject({ name: 'Alarm' });
  });

  it('stands in no other desk’s reach', async () => {
    await expect(openPlan(at('qian.lu'), opened(), members, await plan())).rejects.toMatchObject(alarm('desk-key'));
  });

  it('hides how long it is', async () => {
    const short = await sealPaper(at('li.wen'), opened(), { kind: 'plan', id: 'plan', version: 1 }, { v: 1 });
    expect((await plan()).ciphertext.length).toBe(b64(short).length);
  });
});
