import { te } from '../../core/bytes';
import { sealShares } from '../../core/ceremony/shares';
import { newAgeKey } from '../../core/seal/age';
import type { Command } from '../command';
import { writePublic } from '../files';
import { Folder, type OversightFile } from './folder';

/** Makes the oversight key, splits it, seals each share to a holder and forgets it. */
export const oversight: Command = {
  usage: 'admin oversight --dir DIR --holder USER… --m M [--epoch N]',
  options: { dir: 'one', holder: 'many', m: 'one', epoch: 'one' },
  run: async (args) => {
    const folder = Folder.of(args);
    const holders = args.many('holder').map((user) => folder.record(user));
    const [key, epoch, m] = [await newAgeKey(), Number(args.maybe('epoch') ?? 1), Number(args.one('m'))];
    const shares = await sealShares(folder.root().deploymentId, 'OVERSIGHT', epoch, te(key.identity), holders, m);
    const file: OversightFile = { oversight: { epoch, recipient: key.recipient, holders: holders.map(({ user }) => user), m }, shares };
    return { oversight: writePublic(folder.file('oversight.json'), file), holders: file.oversight.holders };
  },
};
