import { unzipSync } from 'fflate';
import UPNG from 'upng-js';
import { describe, expect, it } from 'vitest';

import { hex, utf8 } from '../bytes';
import { bytesOf, TRACED, traced } from '../testdata/traced';
import { latin } from './source';
import { clean, look, type Kind } from './traces';

const kinds = async (file: Blob): Promise<Kind[]> => (await look(file)).tells.map(({ kind }) => kind);
const NAMED = /李雷|韩梅梅|HUAWEI|Li Lei/;

/** All text of a file, of the parts of a package too. */
async function everything(file: Blob): Promise<string> {
  const bytes = await bytesOf(file);
  if (bytes[0] !== 0x50) return new TextDecoder().decode(bytes);
  return Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part)).join('\n');
}

describe.each(TRACED.filter((name) => name !== 'scan.tif'))('%s', (name) => {
  it('tells of its maker, and of nobody once it is cleaned', async () => {
    const file = await traced(name);
    const { tells } = await look(file);
    expect(tells.map(({ value }) => value).join('\n')).toMatch(NAMED);
    const { file: cleaned, removed, left } = await clean(file);
    expect(removed).toEqual([...new Set(tells.map(({ kind }) => kind))]);
    expect(left).toEqual([]);
    expect(await kinds(cleaned)).toEqual([]);
    expect(await everything(cleaned)).not.toMatch(NAMED);
  });

  it('is the same file when it is cleaned twice', async () => {
    const { file: once } = await clean(await traced(name));
    const { file: twice, removed } = await clean(once);
    expect(removed).toEqual([]);
    expect(hex(await bytesOf(twice))).toBe(hex(await bytesOf(once)));
  });
});

describe('what a cleaned file keeps', () => {
  const cleaned = async (name: string) => [await bytesOf(await traced(name)), await bytesOf((await clean(await traced(name))).file)] as const;

  it.each(['phone.jpg'])('every coded byte of the picture, its colours and how it is turned: %s', async (name) => {
    const [before, after] = (await cleaned(name)).map(latin) as [string, string];
    const picture = (text: string) => text.slice(text.lastIndexOf('\xff\xdb\0\x43'));
    expect(picture(after)).toBe(picture(before));
    expect(after).toContain('ICC_PROFILE');
    expect(after).toContain('\x01\x12\0\x03\0\0\0\x01\0\x06');
  });

  it('every pixel of a PNG', async () => {
    const [before, after] = (await cleaned('screen.png')).map((bytes) => UPNG.toRGBA8(UPNG.decode(bytes.slice().buffer))[0]!);
    expect(hex(new Uint8Array(after!))).toBe(hex(new Uint8Array(before!)));
  });

  it('the picture of a WebP, and how it is turned', async () => {
    const [before, after] = (await cleaned('screen.webp')).map(latin) as [string, string];
    const picture = before.slice(before.indexOf('VP8L'), before.indexOf('EXIF'));
    expect(after).toContain(picture);
    expect(after).toContain('\x01\x12\0\x03\0\0\0\x01\0\x06');
  });

  it.each(['phone.mp4', 'phone.mov', 'pieces.mp4', 'voice.m4a', 'phone.heic'])('length and media data of %s', async (name) => {
    const [before, after] = await cleaned(name);
    expect(after.length).toBe(before.length);
    const start = latin(before).indexOf('mdat');
    const length = new DataView(before.buffer).getUint32(start - 4) - 8;
    const media = (bytes: Uint8Array) => hex(bytes.subarray(start + 4, start + 4 + (name === 'phone.heic' ? 0 : length)));
    expect(media(after)).toBe(media(before));
  });

  it.each(['libreoffice.docx', 'libreoffice.odt', 'libreoffice.xlsx', 'python.docx', 'python.xlsx'])('the words of %s, tracked changes and comments among them', async (name) => {
    const words = (bytes: Uint8Array) => Object.entries(unzipSync(bytes))
      .filter(([part]) => /document|content|comments?\d?\.xml|sharedStrings|sheet\d/.test(part))
      .map(([part, xml]) => [part, utf8(xml).replace(/<(dc:|meta:)[^>]*>[^<]*<\/[^>]*>|<author>.*?<\/author>/g, '').replace(/<[^>]*>/g, '|')])
      .map(([part, text]) => [part, text!.replace(/\|+/g, '|')]);
    const [before, after] = await cleaned(name);
    expect(words(after)).toEqual(words(before));
    expect(JSON.stringify(words(after))).toMatch(/评分办法有两版|合同金额|&#21512;&#21516;/);
  });
});

describe('a file that nobody here can clean', () => {
  it('of an unknown format is said to be so and stays as it is', async () => {
    const file = new Blob(['李雷']);
    expect(await clean(file)).toEqual({ format: 'UNKNOWN', file, removed: [], left: ['UNKNOWN_FORMAT'] });
  });

  it('without loss still tells what it told', async () => {
    const file = await traced('scan.tif');
    const { file: same, removed, left } = await clean(file);
    expect([same, removed, left]).toEqual([file, [], expect.arrayContaining(['PLACE', 'AUTHOR', 'DEVICE', 'NOT_REMOVABLE'])]);
  });

  it('of an office before ZIP files is known and stays as it is', async () => {
    expect(await clean(new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)]))).toMatchObject({ format: 'OLD_OFFICE', removed: [], left: ['NOT_REMOVABLE'] });
  });

  it('that is empty is one of them', async () => {
    expect((await clean(new Blob([]))).left).toEqual(['UNKNOWN_FORMAT']);
  });
});
