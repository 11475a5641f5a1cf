import { beforeAll, describe, expect, it } from 'vitest';
import { b64, te } from '../bytes';
import { sealReport } from '../report/file';
import { draft, KEEPERS, newWorld, type World } from '../testdata/world';
import { canBeCalled, checkKeeping, keepersOf, type Contact } from './keeping';
import { MAX_CONTACT } from './seal';

const CONTACT: Contact = { askFor: '老周', way: '136-0000-2222', when: '周末上午', words: '就说是快递' };

let world: World;
beforeAll(async () => {
  world = await newWorld();
});

const sealed = async (contact: Contact = CONTACT, over: Parameters<typeof draft>[1] = {}) =>
  (await sealReport(world.manifest, draft(undefined, { ...over, contact }))).request.contact!;

describe('A contact', () => {
  it('is kept by every keeper, in anonymous reports too, and the reporter signs who they are', async () => {
    const { clueId, request: { authPublicKey, contact, facets } } = await sealReport(world.manifest, draft(undefined, { contact: CONTACT }));
    expect(facets!.mode).toBe('ANONYMOUS');
    expect(contact!.keeping.keepers.map(({ user }) => user)).toEqual(KEEPERS);
    expect(contact!.shares.map(({ user }) => user)).toEqual(KEEPERS);
    expect(() => checkKeeping(world.manifest.deploymentId, { clueId, authPublicKey }, contact!.keeping, contact!.signature)).not.toThrow();
  });

  it('stands beside a name in a named report', async () => {
    const { circumstances, ...rest } = draft(undefined, { contact: CONTACT });
    const { request } = await sealReport(world.manifest, { ...rest, circumstances: { ...circumstances, mode: 'NAMED' }, identity: { name: '张三丰' } });
    expect([request.identity, request.contact]).not.toContain(undefined);
  });

  it('stands in no part that the server holds, and is of one length whether short or long', async () => {
    const short = await sealed();
    const long = await sealed({ ...CONTACT, words: '长'.repeat(600) });
    for (const word of Object.values(CONTACT)) for (const form of [word, b64(te(word))]) expect(JSON.stringify(short)).not.toContain(form);
    expect(long.box.length).toBe(short.box.length);
  });

  it('is refused without a name to ask for or a way, and when it is longer than a contact', async () => {
    await expect(sealed({ ...CONTACT, askFor: ' ' })).rejects.toMatchObject({ name: 'ContactUnavailable' });
    await expect(sealed({ ...CONTACT, way: '' })).rejects.toMatchObject({ name: 'ContactUnavailable' });
    await expect(sealed({ ...CONTACT, words: 'x'.repeat(MAX_CONTACT) })).rejects.toMatchObject({ name: 'TooLong', limit: MAX_CONTACT });
  });
});

describe('A reporter may be called', () => {
  const asked = (over: Partial<World['manifest']>, lead = 'DISC', keptOut: string[] = []) => canBeCalled({ ...world.manifest, ...over }, lead, keptOut);

  it('where three keepers stand apart from who reads and who is accused', () => {
    expect(asked({})).toBe(true);
    expect(asked({}, 'MKT', ['SUPERIOR'])).toBe(true);
  });

  it('and nowhere else: without three keepers, on the sealed path, when their own agency is kept out, when one of them reads', async () => {
    const { keepers: _, ...without } = world.manifest;
    expect(keepersOf(without)).toEqual([]);
    expect(canBeCalled(without, 'DISC', [])).toBe(false);
    expect(asked({ keepers: keepersOf(world.manifest).slice(0, 2) })).toBe(false);
    expect(asked({}, 'SEALED')).toBe(false);
    expect(asked({}, 'MKT', ['DISC'])).toBe(false);
    expect(asked({ keepers: [...keepersOf(world.manifest), { ...keepersOf(world.manifest)[0]!, user: 'li.wen' }] })).toBe(false);
    await expect(sealed(CONTACT, { accused: ['DISC'] })).rejects.toMatchObject({ name: 'ContactUnavailable' });
  });
});
