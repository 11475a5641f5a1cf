import { beforeAll, describe, expect, it } from 'vitest';
import { b64 } from '../bytes';
import { openGrant, openReport } from '../clue/report';
import { hashHex } from '../seal/hash';
import { rowOf } from '../testdata/named';
import { draft, newWorld, type World } from '../testdata/world';
import { sealReport, type SealedReport } from './file';
import { linkHolds, signLink } from './link';

let world: World;
let first: SealedReport;
let second: SealedReport;

beforeAll(async () => {
  world = await newWorld();
  first = await sealReport(world.manifest, draft());
  second = await sealReport(world.manifest, draft({ story: '停职了' }, { linked: { clueId: first.clueId, auth: first.keys.auth } }));
});

const earlier = () => ({ clueId: first.clueId, authPublicKey: b64(first.keys.auth.publicKey) });

async function opened() {
  const row = rowOf(second);
  const { deploymentId } = world.manifest;
  const key = await openGrant(world.manifest, world.desks['DISC']!, row, second.request.grants[0]!, hashHex(second.file));
  return openReport(deploymentId, key, row, second.file);
}

describe('A report that follows another', () => {
  it('says so to its lead desk, with a signature of the first one’s key', async () => {
    const { linked, link } = await opened();
    expect(linked).toBe(first.clueId);
    expect(linkHolds('test.example', earlier(), second.clueId, link!)).toBe(true);
  });

  it('says nothing of it to the server, in any part of what is sent', () => {
    const sent = JSON.stringify(second.request);
    const keys = [first.clueId, b64(first.keys.auth.publicKey), first.request.mailbox.locator, first.request.clueRecipient, first.request.mailbox.recipient];
    for (const known of keys) expect(sent).not.toContain(known);
  });

  it('is believed for this pair of clues alone, and under that key alone', async () => {
    const { link } = await opened();
    expect(linkHolds('test.example', earlier(), first.clueId, link!)).toBe(false);
    expect(linkHolds('other.example', earlier(), second.clueId, link!)).toBe(false);
    expect(linkHolds('test.example', { ...earlier(), authPublicKey: b64(second.keys.auth.publicKey) }, second.clueId, link!)).toBe(false);
    const forged = signLink({ clueId: first.clueId, auth: second.keys.auth }, 'test.example', second.clueId);
    for (const wrong of [forged, 'nonsense', '']) expect(linkHolds('test.example', earlier(), second.clueId, wrong)).toBe(false);
  });
});
