import { boxesIn, boxesOf, type Box } from './boxes';
import { readable, type Source } from './source';
import { named, type Tell } from './tell';
import { readXmp } from './xmp';

const SHOWN = 4096;

/** What a box of user data, of metadata or of a program's own (`udta`, `meta`, `uuid`, …) tells. One that is in disorder still tells that it is there. */
export async function readAtoms(source: Source, box: Box): Promise<Tell[]> {
  if (box.body === box.to) return [];
  if (box.type === 'udta') return (await Promise.all((await listed(source, box)).map((atom) => readAtoms(source, atom)))).flat();
  if (box.type === 'meta') return readMeta(source, box);
  const text = await shown(source, box.type.startsWith('©') ? await withoutLength(source, box) : box);
  return text.includes('<x:xmpmeta') || text.includes('<rdf:RDF') ? readXmp(text) : [named(box.type, printable(text))];
}

/** QuickTime's own texts begin with their length and language. */
async function withoutLength(source: Source, box: Box): Promise<Box> {
  const length = box.to - box.body < 4 ? -1 : (await source.view(box.body, 2)).getUint16(0);
  return length === box.to - box.body - 4 ? { ...box, body: box.body + 4 } : box;
}

/** MP4 puts four bytes of version before what `meta` holds, QuickTime does not. */
async function readMeta(source: Source, box: Box): Promise<Tell[]> {
  const parts = await listed(source, box, (await source.text(box.body + 4, Math.min(4, box.to - box.body - 4))) === 'hdlr' ? 0 : 4);
  const list = parts.find(({ type }) => type === 'ilst');
  if (!list) return [named('meta', `${box.to - box.body} B`)];
  const keys = await readKeys(source, parts.find(({ type }) => type === 'keys'));
  const items = await listed(source, list);
  return Promise.all(items.map(async (item) => named(keyOf(item.type, keys), await readItem(source, item))));
}

async function readKeys(source: Source, keys: Box | undefined): Promise<string[]> {
  const entries = keys ? await listed(source, keys, 8) : [];
  return Promise.all(entries.map((entry) => shown(source, entry)));
}

/** In a list with keys an item's type is a number, counted from 1. */
function keyOf(type: string, keys: readonly string[]): string {
  const index = [...type].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
  return keys[index - 1] ?? type;
}

async function readItem(source: Source, item: Box): Promise<string> {
  const data = (await listed(source, item)).find(({ type }) => type === 'data');
  return data ? printable(await shown(source, { ...data, body: Math.min(data.to, data.body + 8) })) : '';
}

const listed = (source: Source, box: Box, skip = 0): Promise<Box[]> => (skip === 0 ? boxesOf(source, box) : boxesIn(source, box.body + skip, box.to)).catch(() => []);

const shown = async (source: Source, { body, to }: Box): Promise<string> => readable(await source.bytes(body, Math.min(SHOWN, to - body)));

/** Bytes of lengths and languages before a text are no letters. */
const printable = (text: string): string => text.replace(/^[^]{0,3}[\0-\x1f][^]?(?=[\w+\-\u4e00-\u9fff])/, '').replace(/[\0-\x1f\ufffd]+/g, ' ').trim();
