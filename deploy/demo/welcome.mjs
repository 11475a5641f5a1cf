// Where to go and whom to be.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { desk, repository, report, world } from './places.mjs';
import { say } from './progress.mjs';

export function tellWhereToGo() {
  const { officers } = JSON.parse(readFileSync(world, 'utf8'));
  const first = officers[0];
  const near = (path) => relative(repository, path);
  say(`
Dengwen 登闻 is ready.

  Report something   ${report}   as anybody
  Work at the desk   ${desk}   as ${first.user}
                     password    ${first.password}
                     secret key  ${near(first.device)}
  Other officers     ${near(world)} (desk, user, password, secret key)
  Stop               deploy/demo/stop
`);
}
