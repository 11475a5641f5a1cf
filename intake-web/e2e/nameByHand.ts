import { writeFileSync } from 'node:fs';
import { dengwen } from './stack/cli';
import { DESK_ORIGIN, HOME } from './stack/places';
import { readStack } from './stack/stack';

/** Whoever keeps a part of a name in the tested district; the last is the superior's. */
export const KEEPERS = ['zhou.ping', 'xu.ran', 'tang.yi'] as const;

export function fileOf(name: string, content: string): string {
  writeFileSync(`${HOME}/${name}`, content);
  return `${HOME}/${name}`;
}

export function officer(user: string, ...args: string[]): Promise<unknown> {
  const { device, password } = readStack().officers[user]!;
  return dengwen([...args, '--api', DESK_ORIGIN, '--root', readStack().root, '--user', user, '--device', device], password);
}

/** The hands of two officers and the custodians at the command line, on one clue. */
export class NameByHand {
  private readonly basis: string;

  constructor(readonly clueId: string) {
    this.basis = fileOf(`basis-${clueId}.txt`, '依法核实举报人身份的审批表');
  }

  /** The first officer asks. @returns the request's id */
  async ask(session: string): Promise<string> {
    const agencies = ['PROC', 'AUD'].flatMap((agency) => ['--ask', agency]);
    const asked = await officer('li.wen', 'unmask', this.clueId, '--basis', this.basis, '--with', 'zhao.lei', '--session', this.session(session), ...agencies);
    return (asked as { request: { requestId: string } }).request.requestId;
  }

  /** The second officer signs too. @param basis the document as he has it */
  approve = (request: string, basis = this.basis): Promise<unknown> => officer('zhao.lei', 'unmask', this.clueId, '--approve', request, '--basis', basis);

  give = (custodian: string, request: string): Promise<unknown> => officer(custodian, 'share', request, '--give');

  /** What waits for a custodian of this clue's; other trials leave theirs. */
  async waiting(custodian: string): Promise<string[]> {
    const { items } = (await officer(custodian, 'share')) as { items: { requestId: string; clueId: string }[] };
    return items.filter(({ clueId }) => clueId === this.clueId).map(({ requestId }) => requestId);
  }

  /** @param told what the reporter reads of it; without it he is not told. @returns the name */
  async open(session: string, told?: string): Promise<unknown> {
    const telling = told === undefined ? ['--withheld', this.basis] : ['--tell', fileOf(`told-${this.clueId}.txt`, told)];
    return ((await officer('li.wen', 'unmask', this.clueId, '--session', this.session(session), ...telling)) as { identity: unknown }).identity;
  }

  private readonly session = (name: string): string => `${HOME}/${name}-${this.clueId}.json`;
}
