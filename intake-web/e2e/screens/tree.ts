import type { CDPSession } from 'playwright-core';

type Answer = Awaited<ReturnType<typeof read>>['nodes'][number];
const read = (session: CDPSession) => session.send('Accessibility.getFullAXTree');

/** An element as Chromium hands it to a screen reader. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** How many it stands in. */
  readonly depth: number;
}

/** Wrappers of text and layout, which are not read out by themselves. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'LabelText', 'Legend', 'ListMarker', 'LineBreak'];

/** All that is read out, in its order. */
export async function heard(session: CDPSession): Promise<Heard[]> {
  const { nodes } = await read(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Heard[] = [];
  const walk = (node: Answer, depth: number): void => {
    const role = String(node.role?.value ?? '');
    const isRead = !node.ignored && !SILENT.includes(role);
    if (isRead) found.push({ role, name: textOf(node.name), description: textOf(node.description), depth });
    for (const child of node.childIds ?? []) if (byId.has(child)) walk(byId.get(child)!, isRead ? depth + 1 : depth);
  };
  if (nodes[0]) walk(nodes[0], 0);
  return found;
}

const textOf = (value: Answer['name']): string => String(value?.value ?? '').trim();

/** What sounds wrong although axe passes it, one line each. */
export function misheard(all: readonly Heard[]): string[] {
  const buttons = all.filter(({ role }) => role === 'button');
  return [
    ...buttons.filter(({ name }, at) => buttons.findIndex((other) => other.name === name) < at).map(({ name }) => `two buttons are called “${name}”`),
    ...all.filter(({ name, description }) => name !== '' && name === description).map(({ name }) => `“${name}” is read twice`),
  ];
}

/** The tree to be read by eye. */
export const written = (all: readonly Heard[]): string =>
  all.map(({ role, name, description, depth }) => `${'  '.repeat(depth)}${role}${name && ` “${name}”`}${description && ` – ${description}`}`).join('\n');
