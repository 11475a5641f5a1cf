import { readFileSync } from 'node:fs';
import { starter } from './places.mjs';
import { running, within } from './processes.mjs';
import { say } from './progress.mjs';
import { stopServers } from './servers.mjs';

// A start in another terminal stops its servers itself; two at once would only disturb each other.
const pid = livingStarter();
if (pid !== undefined) {
  process.kill(pid, 'SIGTERM');
  await within(60_000, () => livingStarter() === undefined);
}
const ran = running('api') !== undefined || running('database') !== undefined || pid !== undefined;
await stopServers();
say(ran ? 'Stopped. The data stays; deploy/demo/start goes on with it.' : 'Nothing ran.');

function livingStarter() {
  try {
    const found = Number(readFileSync(starter, 'utf8'));
    return readFileSync(`/proc/${found}/cmdline`, 'utf8').includes('start.mjs') ? found : undefined;
  } catch {
    return undefined;
  }
}
