import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { MAX_FILE, MAX_FILES, type Materials } from '../core/material/attachment';
import { deliverTo } from '../core/material/deliver';
import { Pace } from '../core/material/pace';
import { ship, type Handed } from '../core/material/ship';
import { Usage, type Args } from './args';
import { connectionOf } from './context';

/** The files of `--file`, sealed as they are and sent for a clue, one after the other. @throws Usage naming what cannot be sent */
export async function shipped(args: Args, deploymentId: string, clueId: string): Promise<Materials> {
  const paths = args.many('file');
  if (paths.length > MAX_FILES) throw new Usage(`--file: at most ${MAX_FILES} at a time; send the others with "dengwen mailbox"`);
  const deliver = deliverTo(connectionOf(args));
  let turn: Promise<unknown> = Promise.resolve();
  return ship(deploymentId, clueId, await Promise.all(paths.map(handedIn)), (file, place) => {
    const delivered = turn.then(() => deliver(file, place, new Pace(), () => undefined));
    turn = delivered;
    return delivered;
  });
}

async function handedIn(path: string): Promise<Handed> {
  const file = await openAsBlob(path).catch(() => {
    throw new Usage(`--file: ${path} cannot be read`);
  });
  if (file.size > MAX_FILE) throw new Usage(`--file: ${path} is larger than 2 GiB`);
  return { file, name: basename(path), type: '', cleaned: [], left: [] };
}
