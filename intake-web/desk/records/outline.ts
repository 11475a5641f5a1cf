import type { Json } from '../../core/jcs';
import { language } from '../words';

const STEP = '  ';

/** A document as lines that a person reads and a comparison goes by: one fact a line, names in the language of this desk. */
export function outline(document: Json): string[] {
  return linesOf(document, '');
}

function linesOf(value: Json, indent: string): string[] {
  if (isList(value)) return value.flatMap((member, i) => entry(nameOf(member, i), member, indent));
  if (typeof value !== 'object' || value === null) return [`${indent}${said(value)}`];
  return Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : entry(key, member, indent)));
}

function entry(name: string, value: Json, indent: string): string[] {
  const short = inline(value);
  return short === undefined ? [`${indent}${name}:`, ...linesOf(value, indent + STEP)] : [`${indent}${name}: ${short}`];
}

/** What fits one line: a plain value, a list of them, or a text in both languages. */
function inline(value: Json): string | undefined {
  if (typeof value !== 'object' || value === null) return said(value);
  if (isList(value)) return value.every((member) => typeof member !== 'object') ? value.map(said).join(', ') : undefined;
  return isBilingual(value) ? value[language] : undefined;
}

/** What a member of a list is known by; its place where it has no name, because places move. */
function nameOf(member: Json, place: number): string {
  if (typeof member !== 'object' || member === null || isList(member)) return `[${place + 1}]`;
  const known = ['key', 'code', 'id', 'post', 'rule', 'n']
    .map((key) => member[key])
    .find((value) => typeof value === 'string' || typeof value === 'number');
  return known === undefined ? `[${place + 1}]` : String(known);
}

const said = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isBilingual = (value: Json): value is { zh: string; en: string } =>
  typeof value === 'object' &&
  value !== null &&
  !isList(value) &&
  Object.keys(value).sort().join() === 'en,zh' &&
  Object.values(value).every((text) => typeof text === 'string');
