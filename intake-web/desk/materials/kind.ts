import type { Attachment } from '../../core/material/attachment';
import type { Kind } from '../viewer/talk';

/** By the ends of names, where the reporter's device knew no type. */
const ENDS: readonly (readonly [RegExp, Kind])[] = [
  [/\.(jpe?g|png|webp|gif|bmp)$/i, 'picture'],
  [/\.pdf$/i, 'pdf'],
  [/\.(mp3|m4a|aac|wav|ogg|oga|flac)$/i, 'sound'],
  [/\.(mp4|m4v|mov|webm)$/i, 'film'],
  [/\.(txt|csv|log|md|json|xml|html?|svg|eml)$/i, 'text'],
];

const TYPES: readonly (readonly [RegExp, Kind])[] = [
  [/^image\/(jpeg|png|webp|gif|bmp)$/, 'picture'],
  [/^application\/pdf$/, 'pdf'],
  [/^audio\//, 'sound'],
  [/^video\//, 'film'],
  [/^(text\/|application\/json$|image\/svg\+xml$|message\/rfc822$)/, 'text'],
];

const MIB = 1024 ** 2;
/** Largest file that is fetched to be shown. A film is played from the browser's store, a text is shown by its beginning. */
const MOST: Readonly<Record<Kind, number>> = { picture: 64 * MIB, pdf: 256 * MIB, sound: 2048 * MIB, film: 2048 * MIB, text: 16 * MIB };

/** How a file can be shown, by what the reporter's device said of it; what it really is the drawing will tell. */
export function previewOf({ name, type, size }: Pick<Attachment, 'name' | 'type' | 'size'>): Kind | 'unknown' | 'tooLarge' {
  const kind = type ? TYPES.find(([known]) => known.test(type))?.[1] : ENDS.find(([known]) => known.test(name))?.[1];
  if (!kind) return 'unknown';
  return size > MOST[kind] ? 'tooLarge' : kind;
}
