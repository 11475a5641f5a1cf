import { b64 } from '../../core/bytes';
import { fingerprint, type Root } from '../../core/manifest/root';
import { newSigningKey } from '../../core/seal/sign';
import { Usage } from '../args';
import type { Command } from '../command';
import { writePrivate, writePublic } from '../files';
import { Folder, type SignerFile } from './folder';

export const init: Command = {
  usage: 'admin init --dir DIR --deployment ID --k K --signer NAME… --outside NAME…',
  options: { dir: 'one', deployment: 'one', k: 'one', signer: 'many', outside: 'many' },
  run: async (args) => {
    const [folder, deploymentId, k] = [Folder.of(args), args.one('deployment'), Number(args.one('k'))];
    const names = [...args.many('signer'), ...args.many('outside')];
    // A district's own signers must never suffice.
    if (!Number.isInteger(k) || k < 2 || k > names.length || args.many('outside').length === 0) {
      throw new Usage('--k is at least 2 and at most the number of signers, one of whom is --outside');
    }
    const signers = names.map((signer) => {
      const { seed, publicKey } = newSigningKey();
      writePrivate(folder.file(`signers/${signer}.json`), { v: 1, signer, seed: b64(seed) } satisfies SignerFile);
      return { signer, key: b64(publicKey), outside: args.many('outside').includes(signer) };
    });
    const root: Root = { v: 1, deploymentId, k, minVersion: 1, signers };
    return { root: writePublic(folder.file('root.json'), root), fingerprint: fingerprint(root) };
  },
};
