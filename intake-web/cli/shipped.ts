import { MAX_FILES, type Materials } from '../core/material/attachment';
import { deliverTo } from '../core/material/deliver';
import { Pace } from '../core/material/pace';
import { outgoing, ship, type Handed } from '../core/material/ship';
import { Usage, type Args } from './args';
import { connectionOf } from './context';

/** Seals files and sends them for a clue, one after the other. @throws Usage when they are too many */
export async function shipped(args: Args, deploymentId: string, clueId: string, handed: readonly Handed[]): Promise<Materials> {
  if (outgoing(handed).files.length > MAX_FILES) throw new Usage(`--file: at most ${MAX_FILES} at a time, originals counted; send the others with "dengwen mailbox"`);
  const deliver = deliverTo(connectionOf(args));
  let turn: Promise<unknown> = Promise.resolve();
  return ship(deploymentId, clueId, handed, (file, place) => {
    const delivered = turn.then(() => deliver(file, place, new Pace(), () => undefined));
    turn = delivered;
    return delivered;
  });
}
