import { b64, te } from '../../core/bytes';
import { sealShares } from '../../core/ceremony/shares';
import type { Manifest } from '../../core/contract';
import { newKeyPair } from '../../core/officer/account';
import { sealDeskKey, type DeskKey } from '../../core/officer/deskKey';
import { publicKeys } from '../../core/officer/userKey';
import { Usage, type Args } from '../args';
import type { Command } from '../command';
import { writePublic } from '../files';
import { Folder, type DeskFile } from './folder';

type ManifestDesk = Manifest['desks'][number];

/** Makes a desk's key, seals it to the first members and, for recovery, m-of-n to holders; then forgets it. */
export const desk: Command = {
  usage: 'admin desk DESK --dir DIR --agency AGENCY --zh NAME --en NAME --member USER:ROLE,ROLE… [--recovery USER… --m M] [--epoch N]',
  options: { dir: 'one', agency: 'one', zh: 'one', en: 'one', member: 'many', recovery: 'many', m: 'one', epoch: 'one' },
  run: async (args) => {
    const folder = Folder.of(args);
    const { deploymentId } = folder.root();
    const key: DeskKey = { ...await newKeyPair(), desk: args.word(0), epoch: Number(args.maybe('epoch') ?? 1) };
    const entry = entryOf(args, folder, key);
    const keys = await Promise.all(entry.members.map(async ({ user, recipient }) =>
      ({ desk: key.desk, epoch: key.epoch, user, ciphertext: b64(await sealDeskKey(deploymentId, key, user, recipient)) })));
    const file: DeskFile = { desk: entry, keys, shares: await recoveryShares(args, folder, key) };
    return { desk: writePublic(folder.file(`desks/${key.desk}.json`), file), members: entry.members.map(({ user }) => user) };
  },
};

function entryOf(args: Args, folder: Folder, key: DeskKey): ManifestDesk {
  const members = args.many('member').map((member) => {
    const [user = '', roles = ''] = member.split(':');
    return { ...folder.record(user), roles: roles.split(',') as ManifestDesk['members'][number]['roles'] };
  });
  // A further member needs the statements of two.
  if (members.length < 2) throw new Usage('a desk has at least two first members');
  const names = { zh: args.one('zh'), en: args.one('en') };
  return { desk: key.desk as ManifestDesk['desk'], agency: args.one('agency'), names, epoch: key.epoch, ...publicKeys(key), members };
}

async function recoveryShares(args: Args, folder: Folder, key: DeskKey): Promise<DeskFile['shares']> {
  const holders = args.many('recovery').map((user) => folder.record(user));
  if (holders.length === 0) return [];
  const secret = te(JSON.stringify({ v: 1, identity: key.age.identity, seed: b64(key.signing.seed) }));
  return sealShares(folder.root().deploymentId, key.desk, key.epoch, secret, holders, Number(args.one('m')));
}
