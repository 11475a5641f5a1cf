import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest, SignedManifest } from '../contract';
import { newWorld, signBy, type World } from '../testdata/world';
import { deskOf, trustedManifest } from './manifest';
import { fingerprint } from './root';

const NOW = new Date('2026-11-22T12:00:00Z');
let world: World;

beforeAll(async () => {
  world = await newWorld();
});

const trust = (signed: SignedManifest, seen = 0): Manifest => trustedManifest(world.root, signed, NOW, seen);
const refused = (signed: SignedManifest, code: string, seen = 0) =>
  expect(() => trust(signed, seen)).toThrow(expect.objectContaining({ name: 'Alarm', code }));
const changed = (change: Partial<Manifest>): SignedManifest => signBy(world.signers, { ...world.manifest, ...change }, 'root-1', 'root-3');

describe('a manifest', () => {
  it('is believed with two root signatures, one of them from outside', () => {
    expect(trust(world.signed)).toEqual(world.manifest);
    expect(trust(signBy(world.signers, world.manifest, 'root-1', 'root-2', 'root-3'))).toEqual(world.manifest);
  });

  it('is refused with too few signers, one who signed twice, or none from outside', () => {
    refused(signBy(world.signers, world.manifest, 'root-3'), 'manifest');
    refused(signBy(world.signers, world.manifest, 'root-3', 'root-3'), 'manifest');
    refused(signBy(world.signers, world.manifest, 'root-1', 'root-2'), 'manifest');
  });

  it('is refused when one word of it was changed, or when strangers signed it', async () => {
    refused({ ...world.signed, manifest: { ...world.manifest, version: 4 } }, 'manifest');
    const strangers = (await newWorld()).signers;
    refused(signBy(strangers, world.manifest, 'root-1', 'root-3'), 'manifest');
  });

  it('of another deployment, version of the format or suite is refused', () => {
    refused(changed({ deploymentId: 'elsewhere.example' }), 'manifest');
    refused(changed({ v: 2 as 1 }), 'manifest');
    refused(changed({ suite: 2 as 1 }), 'manifest');
  });

  it('that is older than one seen before, or than the app’s release, is refused', () => {
    refused(world.signed, 'manifest-rollback', 4);
    expect(() => trustedManifest({ ...world.root, minVersion: 4 }, world.signed, NOW)).toThrow(expect.objectContaining({ code: 'manifest-rollback' }));
  });

  it('is good on its last day and refused on the next, by the day of Shanghai', () => {
    const signed = changed({ expires: '2026-11-22' });
    expect(() => trustedManifest(world.root, signed, new Date('2026-11-22T15:59:59Z'))).not.toThrow();
    expect(() => trustedManifest(world.root, signed, new Date('2026-11-22T16:00:00Z'))).toThrow(expect.objectContaining({ code: 'manifest-expired' }));
  });

  it('gives no key of a desk or an epoch that it does not list', () => {
    expect(deskOf(world.manifest, 'DISC', 1).desk).toBe('DISC');
    for (const [desk, epoch] of [['DISC', 2], ['POL', 1]] as const) {
      expect(() => deskOf(world.manifest, desk, epoch)).toThrow(expect.objectContaining({ code: 'desk-key' }));
    }
  });
});

it('the root’s fingerprint is 20 hex digits and 8 hanzi, and changes with the root', () => {
  const print = fingerprint(world.root);
  expect(print.hex).toMatch(/^[0-9a-f]{20}$/);
  expect(print.hanzi).toMatch(/^\p{Script=Han}{8}$/u);
  expect(fingerprint({ ...world.root, k: 3 })).not.toEqual(print);
});
