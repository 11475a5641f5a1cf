import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Kind, News, View } from '../../desk/viewer/talk';
import headers from '../../headers.json';
import { launch, watch, type Watched } from '../screens/browser';
import { desk, folderOf } from '../screens/galleries';
import { serve, type Site } from '../screens/site';
import { bitmap, encryptedPdf, hostileDrawing, hostilePage, hostilePdf, pdfOf, tone } from './previewed';

const film = (): Blob => new Blob([readFileSync(new URL('../../core/testdata/traces/phone.mp4', import.meta.url))]);

/** Somewhere else on the network, which is not to hear of anything. */
class Elsewhere {
  readonly heard: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.heard.push(request.url!);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }).end();
  });

  static async opened(): Promise<Elsewhere> {
    const elsewhere = new Elsewhere();
    await new Promise<void>((listening) => elsewhere.server.listen(0, '127.0.0.1', listening));
    return elsewhere;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
  }
}

let browser: Browser;
let site: Site;
let elsewhere: Elsewhere;
let watched: Watched;
let page: Page;
/** Paths that the page or its frame asked any server for. */
let asked: string[];

beforeAll(async () => {
  browser = await launch();
  site = await serve(folderOf(desk, 'zh'), headers.desk);
  elsewhere = await Elsewhere.opened();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  elsewhere?.close();
});

beforeEach(async () => {
  watched = await watch(browser);
  ({ page } = watched);
  await page.goto(`${site.origin}/#missing/missing`);
  asked = [];
  watched.context.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'blob:') asked.push(pathname);
  });
});

afterEach(() => watched.context.close());

/** Hands a file to a frame as the desk does. @returns what it says first, data that it asks for apart */
async function drawn(file: Blob, kind: Kind, view: View = { page: 1, zoom: 1, turn: 0 }): Promise<News> {
  const bytes = Buffer.from(await file.arrayBuffer()).toString('base64');
  return page.evaluate(({ bytes, kind, view }) => new Promise<News>((come) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    Object.assign(frame.style, { width: '600px', height: '400px' });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = async ({ data }: MessageEvent<News>) => {
      if (!('needs' in data)) return come(data);
      const answer = await fetch(`/viewer/data/${data.needs}`);
      port1.postMessage({ supply: data.needs, bytes: answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined });
    };
    frame.onload = () => {
      frame.contentWindow!.postMessage('begin', '*', [port2]);
      port1.postMessage({ view });
      port1.postMessage({ draw: new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]), kind });
    };
    frame.src = '/viewer/';
    document.body.replaceChildren(frame);
  }), { bytes, kind, view });
}

const inside = (): Frame => page.frames()[1]!;

/** Whether the drawing has anything but one colour. */
const hasInk = (): Promise<boolean> => inside().evaluate(() => {
  const canvas = document.querySelector('canvas')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return new Set(new Uint32Array(data.buffer)).size > 1;
});

describe('what is drawn', () => {
  it('is each page of a PDF, with letters by maps and fonts that it does not bring', async () => {
    expect(await drawn(pdfOf(3), 'pdf', { page: 3, zoom: 1, turn: 0 })).toEqual({ drawn: 3, pages: 3, isCut: false });
    expect(await hasInk()).toBe(true);
    expect(asked.filter((path) => path.startsWith('/viewer/data/')).sort()).toEqual(expect.arrayContaining([expect.stringMatching(/cmaps\/GBK-EUC-H\.bcmap$/)]));
    expect(watched.complaints).toEqual([]);
  });

  it('is a picture, turned and enlarged', async () => {
    expect(await drawn(bitmap(100, 200), 'picture', { page: 1, zoom: 2, turn: 90 })).toEqual({ drawn: 1, pages: 1, isCut: false });
    expect(await inside().evaluate(() => [document.querySelector('canvas')!.style.width, document.querySelector('canvas')!.height])).toEqual(['400px', 200]);
    expect(await hasInk()).toBe(true);
  });

  it('is sound and film, with no key that saves them', async () => {
    expect(await drawn(tone(), 'sound')).toEqual({ drawn: 1, pages: 1, isCut: false });
    expect(await drawn(film(), 'film')).toEqual({ drawn: 1, pages: 1, isCut: false });
    expect(await inside().locator('video').getAttribute('controlslist')).toContain('nodownload');
    expect(watched.complaints).toEqual([]);
  });

  it('is a text, also in the national encoding, cut where it is long', async () => {
    expect(await drawn(new Blob([Uint8Array.from([0xbb, 0xe1, 0xd2, 0xe9, 0xbc, 0xcd, 0xd2, 0xaa])]), 'text')).toEqual({ drawn: 1, pages: 1, isCut: false });
    expect(await inside().locator('pre').textContent()).toBe('会议纪要');
    expect(await drawn(new Blob(['长'.repeat(100_000)]), 'text')).toMatchObject({ isCut: true });
  });

  it('is nothing of what is broken, encrypted, or not of the type that it says', async () => {
    expect(await drawn(new Blob(['%PDF-1.7 and no more']), 'pdf')).toEqual({ fault: 'broken' });
    expect(await drawn(encryptedPdf(), 'pdf')).toEqual({ fault: 'encrypted' });
    for (const kind of ['picture', 'sound', 'film', 'pdf'] as const) expect(await drawn(new Blob(['hello']), kind), kind).toEqual({ fault: 'broken' });
  });

  it('loads pdf.js for a PDF alone', async () => {
    const pdfJs = (): string[] => asked.filter((path) => /\/viewer\/assets\/pdf-/.test(path));
    await drawn(bitmap(10, 10), 'picture');
    await drawn(new Blob(['hello']), 'text');
    expect(pdfJs()).toEqual([]);
    await drawn(pdfOf(1), 'pdf');
    expect(pdfJs()).toHaveLength(1);
  });
});

describe('a hostile file', () => {
  const files = { pdf: hostilePdf, page: hostilePage, drawing: hostileDrawing };
  const kinds: readonly Kind[] = ['pdf', 'picture', 'film', 'sound', 'text'];

  it.each(Object.entries(files).flatMap(([name, make]) => kinds.map((kind) => [name, kind, make] as const)))('%s, drawn as %s, neither runs nor reaches the network', async (_name, kind, make) => {
    const news = await drawn(make(elsewhere.origin), kind);
    expect('drawn' in news).toBe(kind === 'text' || (kind === 'pdf' && make === hostilePdf));
    // Whatever was begun is there by now: what a page still loads holds its load event back.
    await inside().waitForLoadState();
    await inside().evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(page.frames()).toHaveLength(2);
    expect(asked.every((path) => path.startsWith('/viewer/'))).toBe(true);
    expect(elsewhere.heard).toEqual([]);
  });

  it('that has taken the frame over has no origin, no network, no desk and no other page', async () => {
    await drawn(new Blob(['hello']), 'text');
    const reached = await inside().evaluate(async (elsewhere) => {
      const tries: Record<string, () => unknown> = {
        storage: () => localStorage.length,
        cookies: () => document.cookie,
        parent: () => parent.document.title,
        top: () => { top!.location.href = elsewhere; },
        // Whoever tests may evaluate; the page's own next turn may not.
        code: () => new Promise((ran, refused) => setTimeout(() => { try { ran((0, eval)('1')); } catch (error) { refused(error as Error); } })),
        markup: () => { document.body.innerHTML = '<b>x</b>'; },
        worker: () => new Worker('/viewer/'),
        popup: () => { if (!open(elsewhere)) throw new Error('none'); },
        fetch: () => fetch(`${elsewhere}/fetch`),
        desk: () => fetch('/v1/clues'),
        picture: () => new Promise((loaded, failed) => Object.assign(new Image(), { onload: loaded, onerror: failed, src: `${elsewhere}/picture` })),
        script: () => import(`${elsewhere}/script.js`),
        socket: () => new Promise((open, failed) => Object.assign(new WebSocket(elsewhere.replace('http', 'ws')), { onopen: open, onerror: failed })),
      };
      const through: string[] = [];
      // It says yes whether it will be sent or not.
      navigator.sendBeacon(`${elsewhere}/beacon`);
      for (const [name, attempt] of Object.entries(tries)) {
        try {
          await attempt();
          through.push(name);
        } catch {
          // as it should be
        }
      }
      return { origin: self.origin, through };
    }, elsewhere.origin);
    expect(reached).toEqual({ origin: 'null', through: [] });
    expect(elsewhere.heard).toEqual([]);
    expect(page.url()).toContain(site.origin);
  });

  it('is not led out of the frame: the desk shows no page of anybody else', async () => {
    await drawn(new Blob(['hello']), 'text');
    await inside().evaluate((address) => { location.href = address; }, `${elsewhere.origin}/navigated`);
    await page.waitForFunction(() => document.querySelector('iframe') !== null);
    await expect.poll(() => watched.complaints.join()).toContain('frame-src');
    expect(elsewhere.heard).toEqual([]);
  });
});

it('the page is shut off also when it is opened by itself', async () => {
  await page.goto(`${site.origin}/viewer/`);
  expect(await page.evaluate(() => self.origin)).toBe('null');
});
