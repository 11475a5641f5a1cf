import { Alarm } from '../core/alarm';
import { Problem, Unreachable } from '../core/api/problem';
import { ReceiptMistyped } from '../core/receipt/code';
import { ContactUnavailable } from '../core/contact/seal';
import { ModeUnavailable } from '../core/report/body';
import { admin } from './admin';
import { Args, Usage } from './args';
import { COMMON, type Command } from './command';
import { call, contact } from './commands/calls';
import { accept, assign, open, queue, refuse, reply } from './commands/clue';
import { handover } from './commands/handover';
import { mailbox } from './commands/mailbox';
import { share, unmask, verify } from './commands/names';
import { approve, archive, conclude, giveBack, propose } from './commands/procedure';
import { report } from './commands/report';
import { confirm, held, sealUp, stubs } from './commands/upward';

const commands: Readonly<Record<string, Command>> = {
  report, mailbox, queue, open, reply, accept, refuse, assign, propose, approve, return: giveBack, conclude, archive, unmask, share, verify, contact, call, handover, stubs, confirm, held, 'seal-up': sealUp,
};

/** Exit codes: 1 refused or failed, 2 called wrongly, 3 something was tampered with, 4 nobody answered. */
async function main(argv: string[]): Promise<number> {
  try {
    const [command, rest] = find(argv);
    const result = await command.run(Args.parse(`usage: dengwen ${command.usage}`, { ...COMMON, ...command.options }, rest));
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  } catch (failure) {
    return complain(failure);
  }
}

function find(argv: string[]): [Command, string[]] {
  const [name = '', second = '', ...rest] = argv;
  const command = name === 'admin' ? admin[second] : commands[name];
  if (command) return [command, name === 'admin' ? rest : argv.slice(1)];
  const all = [...Object.values(commands), ...Object.values(admin)];
  throw new Usage(['usage:', ...all.map(({ usage }) => `  dengwen ${usage}`)].join('\n'));
}

function complain(failure: unknown): number {
  if (failure instanceof Usage) {
    process.stderr.write(`${failure.message}\n`);
    return 2;
  }
  if (failure instanceof ReceiptMistyped) return say({ problem: 'receipt-mistyped', detail: 'this is no receipt; check every group' }, 2);
  if (failure instanceof ContactUnavailable) return say({ problem: 'contact-unavailable', detail: failure.message }, 1);
  if (failure instanceof ModeUnavailable) return say({ problem: 'mode-unavailable', detail: failure.message }, 1);
  if (failure instanceof Alarm) return say({ problem: 'alarm', code: failure.code, detail: failure.detail }, 3);
  if (failure instanceof Unreachable) return say({ problem: 'unreachable', detail: failure.message }, 4);
  if (failure instanceof Problem) {
    const { slug, status, detail, errors } = failure;
    return say({ problem: slug, status, detail, errors }, 1);
  }
  return say({ problem: 'failed', detail: failure instanceof Error ? failure.message : String(failure) }, 1);
}

function say(problem: object, exitCode: number): number {
  process.stderr.write(`${JSON.stringify(problem, null, 2)}\n`);
  return exitCode;
}

process.exitCode = await main(process.argv.slice(2));
