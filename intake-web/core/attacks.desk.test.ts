import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AlarmCode } from './alarm';
import { connect, type Api } from './api/client';
import { b64, te, unb64 } from './bytes';
import { reply } from './clue/answer';
import { openClue } from './clue/open';
import type { ClueView, DeskView, Grant, StoredMessage, StoredReply } from './contract';
import { sealMessage, sendMessage } from './mailbox/message';
import { readMailbox } from './mailbox/read';
import { mailboxAccess } from './mailbox/signIn';
import { trustedManifest } from './manifest/manifest';
import { newKeyPair } from './officer/account';
import { publicKeys } from './officer/userKey';
import { receiptKeys } from './receipt/keys';
import { sealReport, sendReport, type SealedReport } from './report/file';
import { newAgeKey } from './seal/age';
import { sealFrame } from './seal/frame';
import { hashHex } from './seal/hash';
import { ReplacementServer } from './testdata/replacementServer';
import { deskView, draft, newWorld, seat, stated, type World } from './testdata/world';

interface Released {
  report: string;
  grant: Grant;
  messages: StoredMessage[];
  replies: StoredReply[];
}

let world: World;
let server: ReplacementServer;
let api: Api;
let victim: SealedReport;
let other: SealedReport;

beforeAll(async () => {
  world = await newWorld();
  server = await ReplacementServer.start(world);
  api = connect({ origin: server.origin, language: 'zh' });
  other = await sealReport(world.manifest, draft({ story: '别的事' }));
  await sendReport(api, other);
  victim = await sealReport(world.manifest, draft());
  const { secret } = await sendReport(api, victim);
  await converse(secret);
});
afterEach(() => server.honest());
afterAll(() => server.stop());

/** Two messages and two replies, so that there is something to withhold and to swap. */
async function converse(secret: Uint8Array): Promise<void> {
  const { deploymentId } = world.manifest;
  const access = mailboxAccess({ origin: server.origin, language: 'zh' }, deploymentId, await receiptKeys(deploymentId, secret));
  for (const text of ['一', '二']) {
    await sendMessage(access, await sealMessage(access, await readMailbox(access, async () => trustedManifest(world.root, world.signed, new Date())), text));
    const officer = seat(world, 'li.wen', api);
    await reply(officer, await openClue(officer, victim.clueId), text);
  }
}

const open = (user = 'li.wen') => openClue(seat(world, user, api), victim.clueId);
const alarm = (code: AlarmCode) => expect(open()).rejects.toMatchObject({ name: 'Alarm', code });
const lie = (alter: (clue: ClueView) => Partial<ClueView>) => {
  server.lies['GET clues'] = (clue: ClueView) => ({ ...clue, ...alter(clue) });
};
const release = (alter: (released: Released) => Partial<Released>) => {
  server.lies['POST clues openings'] = (released: Released) => ({ ...released, ...alter(released) });
};
const show = (alter: (view: DeskView) => Partial<DeskView>) => {
  server.lies['GET desks'] = (view: DeskView) => ({ ...view, ...alter(view) });
};
const flipped = (base64: string, at: number): string => {
  const bytes = unb64(base64);
  bytes[at < 0 ? bytes.length + at : at]! ^= 1;
  return b64(bytes);
};

it('without a lie everything opens', async () => {
  const { conversation } = await open();
  expect(conversation.messages).toHaveLength(2);
  expect(conversation.replies).toHaveLength(2);
});

describe('a replacement server that swaps', () => {
  it('the report of another clue is found out', async () => {
    release(() => ({ report: other.request.report }));
    await alarm('grants');
  });

  it('report and grant of another clue together are found out', async () => {
    release(() => ({ report: other.request.report, grant: other.request.grants[0]! }));
    await alarm('grants');
    lie(({ grants }) => ({ grants: grants.map((grant, i) => ({ ...grant, hash: hashHex(unb64(other.request.grants[i]!.ciphertext)) })) }));
    await alarm('context-stanza');
  });

  it('every key of the row for its own is found out by the clueId', async () => {
    const { recipient } = await newAgeKey();
    for (const row of [{ clueRecipient: recipient }, { mailboxRecipient: recipient }, { authPublicKey: other.request.authPublicKey }]) {
      lie(() => row);
      await alarm('clue-id');
    }
  });

  it('the whole row of another clue is found out', async () => {
    const { clueRecipient, authPublicKey } = other.request;
    lie(() => ({ clueRecipient, authPublicKey, mailboxRecipient: other.request.mailbox.recipient }));
    await alarm('clue-id');
  });

  it('a grant that it sealed itself to a clue key of its own is found out', async () => {
    const forged = await forgedGrant();
    lie(({ grants }) => ({ grants: grants.map((grant) => (grant.desk === 'DISC' ? { ...grant, hash: hashHex(unb64(forged)) } : grant)) }));
    release(({ grant }) => ({ grant: { ...grant, ciphertext: forged } }));
    await alarm('frame-signature');
  });

  it('the messages of the reporter is found out', async () => {
    release(({ messages: [first, second] }) => ({ messages: [{ ...first!, ciphertext: second!.ciphertext }, second!] }));
    await alarm('context-stanza');
  });

  it('the author of a reply is found out', async () => {
    release(({ replies }) => ({ replies: replies.map((stored) => ({ ...stored, user: 'wang.wu' })) }));
    await alarm('frame-signature');
  });

  // The server knows every public key; what it lacks is the reporter's signature.
  async function forgedGrant(): Promise<string> {
    const place = { deploymentId: world.manifest.deploymentId, clueId: victim.clueId, kind: 'grant', objectId: 'DISC:1', seq: 0, author: 'reporter' } as const;
    const { identity } = await newAgeKey();
    const body = te(JSON.stringify({ v: 1, identity, report: hashHex(victim.file) }));
    return b64(await sealFrame(place, world.desks['DISC']!.age.recipient, body, { author: (await newKeyPair()).signing }));
  }
});

it('a reply under the pseudonym of a colleague is found out', async () => {
  const { replies } = await open().then(({ conversation }) => conversation);
  const last = replies[1]!;
  const place = { deploymentId: 'test.example', clueId: victim.clueId, kind: 'note', objectId: last.id, seq: last.seq, author: 'desk:DISC:1' } as const;
  const signers = { author: world.officers['li.wen']!.signing, desk: world.desks['DISC']!.signing, by: 'aaaaaaaaaa' };
  const copy = b64(await sealFrame(place, victim.request.clueRecipient, te(JSON.stringify({ v: 1, ...last })), signers));
  release(({ replies: [first, second] }) => ({ replies: [first!, { ...second!, copy }] }));
  await alarm('frame-signature');
});

describe('a replacement server that edits the row', () => {
  it('facets are found out', async () => {
    lie(({ facets }) => ({ facets: { ...facets!, danger: true } }));
    await alarm('facets');
    for (const change of [{ facets: null, sealed: true }, { sealed: true }, { facets: null }]) {
      lie(() => change);
      await alarm('facets');
    }
  });

  it('grants added, taken away or renamed are found out', async () => {
    lie(({ grants }) => ({ grants: [...grants, { ...grants[0]!, desk: 'MKT' }] }));
    await alarm('grants');
    lie(({ grants }) => ({ grants: grants.slice(0, 1) }));
    await alarm('grants');
    lie(({ grants }) => ({ grants: grants.map((grant) => ({ ...grant, purpose: 'LEAD' as const })) }));
    await alarm('grants');
  });

  it('the manifest version is found out', async () => {
    lie(() => ({ manifestVersion: 2 }));
    await alarm('manifest');
  });

  it('the number of replies is found out', async () => {
    lie(({ nextReplySeq }) => ({ nextReplySeq: nextReplySeq + 1 }));
    await alarm('sequence');
  });
});

describe('a replacement server that edits ciphertext', () => {
  it.each([['its last byte', -1], ['its header', 60], ['its middle', 2500]])('the report in %s is found out', async (_, at) => {
    const file = flipped(victim.request.report, at);
    release(() => ({ report: file }));
    await alarm('grants');
  });

  it.each([['its last byte', -1], ['its middle', 1700]])('a message in %s is found out', async (_, at) => {
    release(({ messages: [first, second] }) => ({ messages: [{ ...first!, ciphertext: flipped(first!.ciphertext, at) }, second!] }));
    await alarm('ciphertext');
  });

  it('a message cut off, drawn out or withheld is found out', async () => {
    release(({ messages: [first, second] }) => ({ messages: [{ ...first!, ciphertext: b64(unb64(first!.ciphertext).slice(0, -1)) }, second!] }));
    await alarm('ciphertext');
    release(({ messages: [first, second] }) => ({ messages: [{ ...first!, ciphertext: b64(Uint8Array.from([...unb64(first!.ciphertext), 0])) }, second!] }));
    await alarm('ciphertext');
    release(({ messages: [, second] }) => ({ messages: [second!] }));
    await alarm('sequence');
  });

  it('messages and replies reordered or doubled are found out', async () => {
    release(({ messages }) => ({ messages: [...messages].reverse() }));
    await alarm('sequence');
    release(({ replies: [first, second] }) => ({ replies: [{ ...second!, seq: 1 }, { ...first!, seq: 2 }] }));
    await alarm('context-stanza');
    release(({ messages: [first, second] }) => ({ messages: [first!, first!, second!] }));
    await alarm('sequence');
  });
});

describe('a replacement server that adds people', () => {
  const mole = async () => {
    const keys = publicKeys(await newKeyPair());
    return { v: 1, desk: 'DISC', user: 'mole', ...keys, roles: ['INTAKE'], from: '2026-01-01', to: '2027-01-01' } as const;
  };
  const insert = (entry: DeskView['members'][number]) => show(({ members }) => ({ members: [...members, entry] }));

  it('a member whom nobody stated is found out', async () => {
    insert(stated(world, { ...await mole(), roles: ['INTAKE'] }, []));
    await alarm('membership');
  });

  it('a member whom one member stated, even twice, is found out', async () => {
    insert(stated(world, { ...await mole(), roles: ['INTAKE'] }, ['li.wen', 'li.wen']));
    await alarm('membership');
  });

  it('a member whom members of another desk stated is found out', async () => {
    insert(stated(world, { ...await mole(), roles: ['INTAKE'] }, ['qian.lu', 'zhou.an']));
    await alarm('membership');
  });

  it('a member whom these members stated for another desk is found out', async () => {
    insert(stated(world, { ...await mole(), desk: 'MKT', roles: ['INTAKE'] }, ['li.wen', 'wang.wu']));
    await alarm('membership');
  });

  it('a first member with another device’s keys is found out', async () => {
    const keys = publicKeys(await newKeyPair());
    show(({ members: [first, ...rest] }) => ({ members: [{ ...first!, statement: { ...first!.statement, ...keys } }, ...rest] }));
    await alarm('membership');
  });

  it('roles raised after two members signed are found out', async () => {
    const entry = stated(world, { ...await mole(), roles: ['HANDLER'] }, ['li.wen', 'wang.wu']);
    insert({ ...entry, statement: { ...entry.statement, roles: ['CHIEF'] } });
    await alarm('membership');
  });

  it('a member whom two members stated is a member', async () => {
    insert(stated(world, { ...await mole(), roles: ['HANDLER'] }, ['li.wen', 'wang.wu']));
    await expect(open()).resolves.toBeDefined();
  });
});

describe('an accused or excluded desk', () => {
  it('that was given a grant by a faulty client refuses to read', async () => {
    const sealed = await sealReport(world.manifest, draft(undefined, { accused: ['DISC', 'DISC_TRIAGE'] }));
    await sendReport(api, sealed);
    await expect(openClue(seat(world, 'li.wen', api), sealed.clueId)).rejects.toMatchObject({ code: 'accused-desk' });
  });

  it('with another desk’s key opens nothing', async () => {
    const thief = seat(world, 'qian.lu', api);
    const desks = new Map([['DISC', { ...world.desks['MKT']!, desk: 'DISC' }]]);
    await expect(openClue({ ...thief, officer: { ...thief.officer, desks } }, victim.clueId)).rejects.toMatchObject({ code: 'ciphertext' });
  });
});

it('a report of another deployment is refused even with the same desk key', async () => {
  const elsewhere: World = { ...world, manifest: { ...world.manifest, deploymentId: 'elsewhere.example' } };
  const officer = seat(elsewhere, 'li.wen', api);
  await expect(openClue(officer, victim.clueId)).rejects.toMatchObject({ code: 'clue-id' });
  expect(deskView(elsewhere, 'DISC').recipient).toBe(world.desks['DISC']!.age.recipient);
});
