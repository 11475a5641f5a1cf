import type { Command } from '../command';
import { writePublic } from '../files';
import { Folder, type Custodian } from './folder';

/** Names an officer a keeper of contacts, who may call reporters: one of three or more of a petition office. */
export const keeper: Command = {
  usage: 'admin keeper USER --dir DIR --agency AGENCY',
  options: { dir: 'one', agency: 'one' },
  run: async (args) => {
    const folder = Folder.of(args);
    const { user, recipient, sigKey } = folder.record(args.word(0));
    const entry: Custodian = { user, agency: args.one('agency'), recipient, sigKey };
    return { keeper: writePublic(folder.file(`keepers/${user}.json`), entry) };
  },
};
