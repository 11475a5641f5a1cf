import { running, within } from './processes.mjs';
import { say } from './progress.mjs';
import { stopServers } from './servers.mjs';
import { livingStart } from './turn.mjs';

// A start in another terminal stops its servers itself; two at once would only disturb each other.
const start = livingStart();
if (start !== undefined) {
  process.kill(start, 'SIGTERM');
  await within(60_000, () => livingStart() === undefined);
}
const ran = start !== undefined || running('api') !== undefined || running('database') !== undefined;
await stopServers();
say(ran ? 'Stopped. The data stays; deploy/demo/start goes on with it.' : 'Nothing ran.');
