// Files the invented reports as reporters do and answers some as officers do, so that the desks look alive.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { api, demo, repository } from './places.mjs';
import { dengwen } from './world.mjs';

export async function fileReports(people) {
  const invented = JSON.parse(readFileSync(join(repository, 'deploy/demo/data/reports.json'), 'utf8'));
  const scratch = mkdtempSync(join(tmpdir(), 'dengwen-'));
  const written = (name, text) => {
    writeFileSync(join(scratch, name), text);
    return join(scratch, name);
  };
  const receipts = [];
  try {
    for (const plan of invented) receipts.push(await tell(plan, people, written));
    // What a reporter would keep on paper; here it lets a visitor look into the mailboxes too.
    writeFileSync(`${demo}/receipts.json`, JSON.stringify(receipts, null, 2), { mode: 0o600 });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function tell({ desk, facets, text, contact, then = [], back }, people, written) {
  const called = contact ? ['--contact', written('contact.json', JSON.stringify(contact))] : [];
  const filed = await dengwen(['report', '--api', api, '--facets', written('facets.json', JSON.stringify(facets)), '--text', written('story.txt', text), ...called]);
  const at = (role) => people.find((person) => person.desk === desk && person.roles.includes(role));
  for (const act of then) await perform(act, filed.clueId, at, written);
  if (back) await dengwen(['mailbox', '--api', api, '--receipt', filed.receipt, '--reply', written('back.txt', back)]);
  return { clueId: filed.clueId, desk, receipt: filed.receipt };
}

function perform({ verb, text, ground, by, ask }, clueId, at, written) {
  const officer = at(by === 'handler' ? 'HANDLER' : 'CHIEF');
  const options = [
    ...(verb === 'assign' ? ['--to', at('HANDLER').user] : []),
    ...(ground ? ['--ground', ground] : []),
    ...(ask ? ['--ask', ask] : []),
    ...(text ? ['--text', written('reply.txt', text)] : []),
  ];
  return dengwen([verb, clueId, ...options, '--api', api, '--user', officer.user, '--device', officer.device], officer.password);
}
