import type { Command } from '../command';
import { writePublic } from '../files';
import { Folder, type Custodian } from './folder';

/** Names an officer a custodian of identities for his agency. */
export const custodian: Command = {
  usage: 'admin custodian USER --dir DIR --agency AGENCY',
  options: { dir: 'one', agency: 'one' },
  run: async (args) => {
    const folder = Folder.of(args);
    const { user, recipient, sigKey } = folder.record(args.word(0));
    const entry: Custodian = { user, agency: args.one('agency'), recipient, sigKey };
    return { custodian: writePublic(folder.file(`custodians/${user}.json`), entry) };
  },
};
