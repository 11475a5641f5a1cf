import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { TREE } from '../stack/places';

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  /** With parameters in braces. */
  readonly path: string;
  readonly needsKey: boolean;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref?: string }[];
}

/** Every operation of openapi.yaml, in its order. */
export function operations(): Operation[] {
  const contract = load(readFileSync(`${TREE}openapi.yaml`, 'utf8')) as { paths: Record<string, Record<string, Described>> };
  return Object.entries(contract.paths).flatMap(([path, item]) => Object.entries(item).map(([method, { operationId, parameters = [] }]) => ({
    operationId, method: method.toUpperCase(), path, needsKey: parameters.some(({ $ref }) => $ref?.endsWith('/IdempotencyKey') ?? false),
  })));
}

/** The cells of `table.md`: what a caller gets for a good request of his to an operation. */
export function expectations(): Map<string, ReadonlyMap<string, string>> {
  const [head = [], , ...rows] = readFileSync(new URL('table.md', import.meta.url), 'utf8').split('\n')
    .filter((line) => line.startsWith('|')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  return new Map(rows.map(([operation = '', ...cells]) => [operation, new Map(cells.map((cell, i) => [head[i + 1] ?? '', cell]))]));
}
