import type { Fault, Kind, News, Order, View } from '../viewer/talk';

/** The page that draws files, in a folder of its own (viewer/vite.config.ts). */
export const VIEWER = '/viewer/';

/** What a drawing may ask for, and nothing else of the desk. */
const SUPPLY = /^(cmaps\/[\w-]+\.bcmap|standard_fonts\/[\w-]+\.(pfb|ttf)|wasm\/\w+\.wasm)$/;

/** What is to be seen in a frame. */
export type Seen = { readonly is: 'loading' } | { readonly is: 'drawn'; readonly page: number; readonly pages: number; readonly isCut: boolean } | { readonly is: Fault };

export const WHOLE: View = { page: 1, zoom: 1, turn: 0 };

/** The desk's end of the channel to a frame that draws one file. The file's bytes go in; only {@link News} come out. */
export class Viewing {
  private readonly channel = new MessageChannel();
  private begun = false;

  constructor(private readonly file: Blob, private readonly kind: Kind, private readonly tell: (seen: Seen) => void) {
    this.channel.port1.onmessage = ({ data }: MessageEvent<News>) => void this.hear(data);
  }

  /**
   * Hands the file over, once: a page that loads again has been led elsewhere by the file.
   * @param frame whose page has loaded; its origin has no name that could be addressed
   */
  begin(frame: HTMLIFrameElement): void {
    if (this.begun) return this.tell({ is: 'broken' });
    this.begun = true;
    frame.contentWindow?.postMessage('begin', '*', [this.channel.port2]);
    this.say({ draw: this.file, kind: this.kind });
  }

  look(view: View): void {
    this.say({ view });
  }

  end(): void {
    this.channel.port1.close();
  }

  private async hear(news: News): Promise<void> {
    if ('needs' in news) return this.say({ supply: news.needs, bytes: await supply(news.needs) });
    this.tell('fault' in news ? { is: news.fault } : { is: 'drawn', page: news.drawn, pages: news.pages, isCut: news.isCut });
  }

  private say(order: Order): void {
    this.channel.port1.postMessage(order);
  }
}

async function supply(name: string): Promise<Uint8Array | undefined> {
  if (!SUPPLY.test(name)) return undefined;
  try {
    const answer = await fetch(`${VIEWER}data/${name}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
