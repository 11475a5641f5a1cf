// Files forty new reports at one desk, three of them nonsense and two the same, to try what an officer does with a morning's post.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { api, repository } from './places.mjs';
import { dengwen } from './world.mjs';

/** As many as the two cores of a small machine do together: each derives its receipt's keys. */
const TOGETHER = 2;

export async function fileForty() {
  const waiting = JSON.parse(readFileSync(join(repository, 'deploy/demo/data/forty.json'), 'utf8')).map(({ answers }, at) => ({ answers, at }));
  const scratch = mkdtempSync(join(tmpdir(), 'dengwen-'));
  const next = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await tell(one, scratch);
  };
  try {
    await Promise.all(Array.from({ length: TOGETHER }, next));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function tell({ answers, at }, scratch) {
  const file = join(scratch, `${at}.json`);
  writeFileSync(file, JSON.stringify(answers));
  return dengwen(['report', '--api', api, '--language', 'zh', '--answers', file]);
}
