import { launch as launchChrome } from 'chrome-launcher';
import { chromium, type Browser } from 'playwright-core';
import puppeteer, { type Browser as Watcher, type Page as Watched } from 'puppeteer-core';

/** One Chromium under two hands: Playwright's, which the journeys know, and Puppeteer's, which Lighthouse asks for. */
export interface Shared {
  readonly browser: Browser;
  readonly watcher: Watcher;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function share(): Promise<Shared> {
  const chrome = await launchChrome({ chromePath: '/usr/bin/chromium', chromeFlags: flags, ignoreDefaultFlags: true });
  const endpoint = `http://127.0.0.1:${chrome.port}`;
  const browser = await chromium.connectOverCDP(endpoint);
  const watcher = await puppeteer.connect({ browserURL: endpoint, defaultViewport: null });
  const close = async () => {
    await watcher.disconnect();
    await browser.close();
    chrome.kill();
  };
  return { browser, watcher, port: chrome.port, close };
}

/** The page at an address, in Puppeteer's hand. */
export async function watchedAt({ watcher }: Shared, origin: string): Promise<Watched> {
  const page = (await watcher.pages()).find((one) => one.url().startsWith(origin));
  if (!page) throw new Error(`no page at ${origin}`);
  return page;
}
