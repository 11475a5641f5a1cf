import { Alarm } from '../../core/alarm';
import { Problem } from '../../core/api/problem';
import { changingParts, each, offerPart, takePart, type Failure } from '../../core/handover/keeper';
import { Usage } from '../args';
import type { Command } from '../command';
import { seatOf } from '../context';

/** Shows the parts that change hands; hands on what goes to one successor, or takes over what was offered. */
export const handover: Command = {
  usage: 'handover [--give USER | --take] --api URL --user NAME --device FILE',
  options: { give: 'one', take: 'flag' },
  run: async (args) => {
    const [to, takes] = [args.maybe('give'), args.flag('take')];
    if (to !== undefined && takes) throw new Usage('--give and --take are not done at once');
    const seat = await seatOf(args);
    const rows = await changingParts(seat);
    if (to === undefined && !takes) return { items: rows };
    const mine = rows.filter((row) => (takes ? row.step === 'TAKE' : row.step === 'GIVE' && row.to === to));
    let result = { done: 0, failures: [] as readonly Failure[] };
    await each(mine, (row) => (takes ? takePart : offerPart)(seat, row), (done, failures) => { result = { done, failures }; });
    return { done: result.done, of: mine.length, failures: result.failures.map(({ row, thrown }) => ({ part: row.part, kept: row.kept, why: whyOf(thrown) })) };
  },
};

/** The name of what is wrong. */
function whyOf(thrown: unknown): string {
  if (thrown instanceof Alarm) return thrown.code;
  if (thrown instanceof Problem) return thrown.slug;
  throw thrown;
}
