import { Alarm } from './alarm';
import { te } from './bytes';

/** What RFC 8259 can say; a property whose value is undefined is left out, as JSON.stringify does. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The bytes of RFC 8785 (JSON Canonicalization Scheme), the only form that is hashed or signed.
 * JSON.stringify already writes strings and numbers as RFC 8785 asks; left are the order of the keys
 * (UTF-16 code units) and the refusal of what has no canonical form.
 * @throws Alarm `encoding` on NaN, an infinity or a lone surrogate
 */
export function jcs(value: Json): Uint8Array {
  return te(canonical(value));
}

function canonical(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Alarm('encoding', 'JSON has no such number');
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new Alarm('encoding', 'JSON has no lone surrogate');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value).sort().flatMap((key) => member(key, value[key]));
  return `{${members.join(',')}}`;
}

const member = (key: string, value: Json | undefined): string[] =>
  value === undefined ? [] : [`${canonical(key)}:${canonical(value)}`];

// Array.isArray does not narrow readonly arrays.
const isList = (value: object): value is readonly Json[] => Array.isArray(value);
