/** What a piece of metadata tells, as a closed code; the words stand in the apps' catalogues. */
export type Kind = 'PLACE' | 'AUTHOR' | 'SOFTWARE' | 'DEVICE' | 'TIME' | 'CHANGES' | 'THUMBNAIL' | 'COMMENT' | 'OTHER';

/** One thing that a file tells. `name` is what the format itself calls it; `value` is cut to {@link LONGEST} characters. */
export interface Tell {
  readonly kind: Kind;
  readonly name: string;
  readonly value: string;
}

export type Format =
  | 'JPEG' | 'PNG' | 'WEBP' | 'GIF' | 'HEIC' | 'TIFF'
  | 'MP4' | 'WAV' | 'MP3'
  | 'PDF' | 'OOXML' | 'ODF' | 'OFD' | 'ZIP' | 'OLD_OFFICE'
  | 'UNKNOWN';

/**
 * Why a file, or a part of it, stays as it was. UNKNOWN_FORMAT: nobody here can read it. NOT_REMOVABLE: known, but not without
 * loss. ENCRYPTED, SIGNED: any change would break it. TOO_LARGE: it would have to be read whole. INSIDE: parts of it are
 * files of their own that stay unchanged. MACROS: programs, which name their makers in many ways. UNFINISHED: it holds parts written
 * while recording that cannot be looked through. BROKEN: it contradicts its own format, so nothing was read or changed.
 */
export type Obstacle = 'UNKNOWN_FORMAT' | 'NOT_REMOVABLE' | 'ENCRYPTED' | 'SIGNED' | 'TOO_LARGE' | 'INSIDE' | 'MACROS' | 'UNFINISHED' | 'BROKEN';

/** What a reader of one format found, and how the same file is made without it. */
export interface Found {
  /** Where several formats begin alike: the one that it is. */
  readonly format?: Format;
  readonly tells: readonly Tell[];
  readonly obstacles: readonly Obstacle[];
  /** The file without what was found; pixels, pages, sound and text are the same. Never changes the file itself. */
  readonly without: () => Promise<Blob>;
}

/** A file that begins as its format does and then breaks off or contradicts itself. The only thing that looking and cleaning throw. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile';
}

/** Values are shown so that a person recognises them, not to be read whole. */
const LONGEST = 160;

/** @param value anything that a library returns; numbers in a row are joined, bytes are counted */
export function tell(kind: Kind, name: string, value: unknown): Tell {
  const text = spoken(value).replace(/[\0-\x1f\x7f]+/g, ' ').trim();
  return { kind, name, value: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text };
}

function spoken(value: unknown): string {
  if (value instanceof Uint8Array) return `${value.length} B`;
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
}

/** First match decides. Formats name the same things differently: `creatortool`, `Software`, `©too`. */
const NAMES: readonly (readonly [Kind, RegExp])[] = [
  ['PLACE', /gps|locat|latitude|longitude|altitude|©xyz|^loci$|city|country|province/i],
  ['AUTHOR', /lastmodifiedby|lastsavedby/i],
  ['SOFTWARE', /software|tool|©too|^vendor|producer|application|appversion|generator|encod|©swr|template|program|agent|^isft$|kso/i],
  ['DEVICE', /(^|\.)make$|model|serial|lens|device|camera|hostcomputer|uniqueid|printer|maker|firmware|©mak|©mod|android/i],
  ['TIME', /date|time|created|modif|digitized|©day|^icrd$|offset/i],
  ['AUTHOR', /author|artist|creator|by-?line|owner|copyright|rights|manager|company|credit|contact|initials|user|person|editor|publisher|©aut|©art|^iart$|provider|path/i],
  ['CHANGES', /history|revision|documentid|instanceid|derived|rsid|change/i],
  ['THUMBNAIL', /thumb|preview|pnot|pict/i],
  ['COMMENT', /comment|descri|caption|title|subject|keyword|headline|note|categor|©cmt|©nam|^inam$|^icmt$/i],
];

/** What a name of a field says about its kind. */
export const kindOf = (name: string): Kind => NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'OTHER';

/** A tell whose kind follows from its name. */
export const named = (name: string, value: unknown): Tell => tell(kindOf(name), name, value);
