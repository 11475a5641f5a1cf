import { describe, expect, it } from 'vitest';
import { connect } from './api/client';
import { unb64, unhex } from './bytes';
import { readConversation } from './clue/conversation';
import { openGrant, openReport } from './clue/report';
import type { ClueView, CreateAccount, Event, FileReport, Reply, SignedManifest } from './contract';
import { jcs, type Json } from './jcs';
import { readReplies } from './mailbox/replies';
import { openSelf } from './mailbox/selfState';
import { trustedManifest } from './manifest/manifest';
import { fingerprint, type Root } from './manifest/root';
import { importSecretKey } from './officer/device';
import type { Deed } from './officer/deed';
import { openDeskKey } from './officer/deskKey';
import { passwordKeys } from './officer/password';
import { unwrapUserKey } from './officer/userKey';
import { receiptKeys } from './receipt/keys';
import { checkLogged } from './report/opening';
import { hashHex, H } from './seal/hash';
import { receiptLeafOf, ZERO } from './seal/leaf';
import { verify } from './seal/sign';
import { testJson } from './testdata/files';

/** api/seal/src/test/resources/interop/README.md tells what each member is. */
interface Fixture extends SignedManifest {
  readonly deploymentId: string;
  readonly root: Root;
  readonly fingerprint: string;
  readonly fingerprintCharacters: string;
  readonly receipt: string;
  readonly officer: CreateAccount & { readonly secretKey: string; readonly password: string; readonly deskKey: string };
  readonly clueId: string;
  readonly report: FileReport;
  readonly story: string;
  readonly message: { readonly id: string; readonly seq: number; readonly text: string; readonly ciphertext: string };
  readonly reply: Reply;
  readonly replyText: string;
  readonly event: Event;
  readonly leaf: string;
  readonly opening: string;
  readonly deed: Deed<object>;
}

describe.each(['api/seal/src/test/resources/interop/java.json', 'intake-web/core/testdata/interop/typescript.json'])('%s', (path) => {
  const fixture = testJson<Fixture>(path);
  const { deploymentId, clueId, report } = fixture;
  const manifest = trustedManifest(fixture.root, fixture, new Date('2026-11-22T12:00:00Z'));

  it('has a root with the fingerprint that both compute', () => {
    expect(fingerprint(fixture.root)).toEqual({ hex: fixture.fingerprint, hanzi: fixture.fingerprintCharacters });
  });

  it('opens at the desk with password and secret key', async () => {
    const { desk, keys } = await officer();
    const row = clueRow();
    const file = unb64(report.report);
    const key = await openGrant(manifest, desk, row, report.grants[0]!, hashHex(file));
    expect((await openReport(deploymentId, key, row, file)).answers['story']).toBe(fixture.story);

    const seat = { api: connect({ origin: '', language: 'zh' }), manifest, officer: atDesk(keys, desk), now: () => new Date() } as const;
    const { user, name, recipient } = fixture.officer.account;
    const members = new Map([[user, { user, name, recipient, sigKey: keys.signing.publicKey, roles: [], active: true }]]);
    const reply = { ...fixture.reply, desk: 'DISC', epoch: 1, user, on: '2026-11-22', hash: hashHex(unb64(fixture.reply.ciphertext)) } as const;
    const conversation = await readConversation(seat, row, [key], members, [{ ...fixture.message, on: '2026-11-22', blobs: [] }], [reply]);
    expect(conversation).toMatchObject({ messages: [{ text: fixture.message.text }], replies: [{ text: fixture.replyText }] });
  });

  it('opens in the mailbox with the receipt', async () => {
    const keys = await receiptKeys(deploymentId, unhex(fixture.receipt));
    const known = await openSelf(keys.selfKey, deploymentId, clueId, 1, unb64(report.mailbox.self));
    expect(known.clueRecipient).toBe(report.clueRecipient);
    expect(receiptLeafOf(keys.leafKey)).toBe(report.receiptLeaf);
    await checkLogged(keys.mailbox, deploymentId, clueId, 'filed', unb64(report.report), fixture);

    const { id, seq, ciphertext } = fixture.reply;
    const entry = { type: 'REPLY', id, seq, ciphertext, desk: 'DISC', epoch: 1 } as const;
    const access = { api: connect({ origin: '', language: 'zh' }), keys, deploymentId } as const;
    expect(await readReplies(access, clueId, manifest, [entry], [], known)).toMatchObject([{ text: fixture.replyText }]);
  });

  it('carries a deed and an account that the officer signed', async () => {
    const { keys } = await officer();
    const { event, signature, act } = fixture.deed;
    expect(event.objectHash).toBe(hashHex(jcs(act as Json)));
    expect(verify(keys.signing.publicKey, unb64(signature), 'event', deploymentId, H(jcs(event)))).toBe(true);
    const { account } = fixture.officer;
    expect(verify(keys.signing.publicKey, unb64(fixture.officer.signature), 'member', deploymentId, H(jcs(account)))).toBe(true);
  });

  let unlocked: ReturnType<typeof unlock> | undefined;
  // Stretching the password once is enough.
  const officer = () => (unlocked ??= unlock());

  async function unlock() {
    const { account, secretKey, password, deskKey } = fixture.officer;
    const { auth, wrap } = await passwordKeys(password, await importSecretKey(unhex(secretKey)), unb64(account.salt), account.kdf);
    expect(auth).toEqual(unb64(account.auth));
    const keys = await unwrapUserKey(deploymentId, account.user, wrap, unb64(account.wrappedKey), account);
    return { keys, desk: await openDeskKey(manifest, { desk: 'DISC', epoch: 1 }, account.user, keys.age, unb64(deskKey)) };
  }

  function atDesk(keys: Awaited<ReturnType<typeof officer>>['keys'], desk: Awaited<ReturnType<typeof officer>>['desk']) {
    return { user: 'li.wen', name: '', administrator: false, memberships: [], keys, desks: new Map([['DISC', desk]]) };
  }

  function clueRow(): ClueView {
    const grants = report.grants.map(({ desk, epoch, purpose, ciphertext }) => ({ desk, epoch, purpose, hash: hashHex(unb64(ciphertext)) }));
    const { manifestVersion, clueRecipient, authPublicKey } = report;
    const row = { clueId, desk: 'DISC', sealed: false, sealedUp: null, facets: report.facets ?? null, manifestVersion, clueRecipient, authPublicKey, mailboxRecipient: report.mailbox.recipient, grants, nextReplySeq: 2 };
    expect(fixture.event.prev).toBe(ZERO);
    return row as unknown as ClueView;
  }
});
