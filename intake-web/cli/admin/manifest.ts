import { answer, connect, idempotencyKey } from '../../core/api/client';
import { unb64 } from '../../core/bytes';
import { signManifest } from '../../core/ceremony/manifest';
import type { Manifest, PublishManifest } from '../../core/contract';
import { jcs, type Json } from '../../core/jcs';
import { trustedManifest } from '../../core/manifest/manifest';
import { hashHex } from '../../core/seal/hash';
import { signingKey } from '../../core/seal/sign';
import { dayOf } from '../../core/time';
import type { Args } from '../args';
import type { Command } from '../command';
import { connectionOf } from '../context';
import { jsonFiles, readJson, writePublic } from '../files';
import { Folder, type SignerFile } from './folder';
import { requireQuestionnaire } from './questionnaire';

const YEAR = 365 * 86_400_000;

type Documents = Record<string, Json>;

/** Collects what the other verbs made into a manifest, has the root signers sign it, and with `--api` publishes it. */
export const manifest: Command = {
  usage: 'admin manifest --dir DIR --documents DIR… --administrator USER… --signer FILE… [--version N] [--expires DAY] [--api URL]',
  options: { dir: 'one', documents: 'many', administrator: 'many', signer: 'many', version: 'one', expires: 'one' },
  run: async (args) => {
    const folder = Folder.of(args);
    const documents: Documents = { ...documentsOf(args), keys: keysOf(folder) };
    requireQuestionnaire(documents['questionnaire']);
    const made = manifestOf(args, folder, documents);
    const signatures = args.many('signer').map((path) => {
      const { signer, seed } = readJson<SignerFile>(path);
      return signManifest(signer, signingKey(unb64(seed)), made);
    });
    trustedManifest(folder.root(), { manifest: made, signatures }, new Date());
    const publication: PublishManifest = { manifest: made, signatures, documents: documents as PublishManifest['documents'] };
    const path = writePublic(folder.file('manifest.json'), publication);
    if (args.maybe('api') !== undefined) await publish(args, publication);
    return { manifest: path, version: made.version };
  },
};

async function publish(args: Args, publication: PublishManifest): Promise<void> {
  // The client's types do not know properties that are always null, such as `log`.
  const body = publication as Omit<PublishManifest, 'manifest'> & { manifest: never };
  await answer(connect(connectionOf(args)).POST('/v1/manifest', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }));
}

// A document is named by its file: higher-posts.json is higherPosts. Of two folders the later one wins.
function documentsOf(args: Args): Documents {
  const kinds = ['matrix', 'questionnaire', 'units', 'higherPosts', 'calendar', 'contacts'];
  const named = args.many('documents').flatMap((folder) => jsonFiles(folder.replace(/\/+$/, ''))).map((path) => [kindOf(path), path] as const);
  return Object.fromEntries(named.filter(([kind]) => kinds.includes(kind)).map(([kind, path]) => [kind, readJson<Json>(path)]));
}

const kindOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1, -'.json'.length).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const keysOf = (folder: Folder): Json => ({
  deskKeys: folder.desks().flatMap(({ keys }) => keys),
  shares: [...folder.oversight().shares, ...folder.desks().flatMap(({ shares }) => shares)],
});

function manifestOf(args: Args, folder: Folder, documents: Documents): Manifest {
  const now = new Date();
  const keepers = folder.keepers();
  return {
    v: 1, deploymentId: folder.root().deploymentId, version: Number(args.maybe('version') ?? 1),
    issued: dayOf(now), expires: args.maybe('expires') ?? dayOf(new Date(now.getTime() + YEAR)), suite: 1, superior: 'SUPERIOR',
    desks: folder.desks().map(({ desk }) => desk), oversight: folder.oversight().oversight, custodians: folder.custodians(),
    ...(keepers.length > 0 && { keepers }), monitor: folder.monitor(), log: null, witnesses: [], voucherKeys: [],
    administrators: args.many('administrator').map((user) => folder.record(user)), holders: holdersOf(folder),
    documents: Object.fromEntries(Object.entries(documents).map(([kind, document]) => [kind, hashHex(jcs(document))])), apps: {},
  };
}

// Who keeps a share, identities or contacts and sits at no desk must be listed too, or he could have no account.
function holdersOf(folder: Folder): Manifest['holders'] {
  const seated = folder.desks().flatMap(({ desk }) => desk.members.map(({ user }) => user));
  const shares = [...folder.oversight().shares, ...folder.desks().flatMap((file) => file.shares)];
  const holding = [...shares.map(({ user }) => user), ...[...folder.custodians(), ...folder.keepers()].map(({ user }) => user)];
  return [...new Set(holding)].filter((user) => !seated.includes(user)).map((user) => folder.record(user));
}
