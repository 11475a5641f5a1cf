import { newAgeKey } from '../../core/seal/age';
import type { Command } from '../command';
import { writePrivate, writePublic } from '../files';
import { Folder } from './folder';

/** Makes the monitor's key: it opens the openings of every reporter's event. */
export const monitor: Command = {
  usage: 'admin monitor --dir DIR',
  options: { dir: 'one' },
  run: async (args) => {
    const [folder, { identity, recipient }] = [Folder.of(args), await newAgeKey()];
    const key = writePrivate(folder.file('monitor.key.json'), { v: 1, identity });
    return { monitor: writePublic(folder.file('monitor.json'), { recipient }), key };
  },
};
