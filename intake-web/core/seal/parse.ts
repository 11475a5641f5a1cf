import { Alarm } from '../alarm';
import { utf8 } from '../bytes';

/** Deepest JSON that is read (sealing.md section 9). */
export const MAX_DEPTH = 8;

/** The members that a body must have, and of what type: whoever signed it may still have written nonsense. */
export type Shape<T> = { readonly [K in keyof T as K extends 'v' ? never : undefined extends T[K] ? never : K]: 'string' | 'number' | 'object' | 'list' };

/**
 * The JSON body of a frame that was opened and whose author was checked.
 * @param limit in bytes
 * @throws Alarm `frame` when it is too large or too deep, no JSON, or of another shape
 */
export function parseBody<T extends object>(body: Uint8Array, shape: Shape<T>, limit = Infinity): T {
  if (body.length > limit) throw new Alarm('frame', `the body is larger than ${limit} bytes`);
  const value = parse(body) as Record<string, unknown>;
  const entries = Object.entries(shape) as [string, string][];
  if (!isDeeper(value, MAX_DEPTH) && entries.every(([name, type]) => typeName(value?.[name]) === type)) return value as unknown as T;
  throw new Alarm('frame', 'the body is not of the agreed shape');
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(utf8(body));
  } catch (cause) {
    throw new Alarm('frame', 'the body is not JSON', { cause });
  }
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'null' : typeof value;
}

// Stops at the limit, so that the depth of the input cannot exhaust the stack.
const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1)));
