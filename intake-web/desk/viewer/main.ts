import './viewer.css';

import { Undrawable, type Sight } from './sight';
import { supplied, supplyBy } from './supply';
import type { Kind, News, Order, View } from './talk';

/**
 * The page in the frame. It has an origin of its own and no network (headers.json), so that a file which takes the page over
 * has nothing but itself. It never navigates, keeps nothing, and says over its channel only what {@link News} can say.
 */
addEventListener('message', function begin({ source, ports: [port] }) {
  if (source !== parent || !port) return;
  removeEventListener('message', begin);
  new Stage(port);
});

// What is drawn here leaves the desk only as the original, and that is recorded.
addEventListener('contextmenu', (event) => event.preventDefault());

/** Draws one file, view after view. */
class Stage {
  private sight: Sight | undefined;
  private wanted: View = { page: 1, zoom: 1, turn: 0 };
  private busy = false;

  constructor(private readonly port: MessagePort) {
    supplyBy((name) => this.tell({ needs: name }));
    port.onmessage = ({ data }: MessageEvent<Order>) => this.obey(data);
    addEventListener('resize', () => void this.guarded(() => this.draw()));
  }

  private obey(order: Order): void {
    if ('supply' in order) return supplied(order);
    if ('view' in order) this.wanted = order.view;
    void this.guarded(async () => {
      if ('draw' in order) this.sight = await layOut(order.draw, order.kind);
      await this.draw();
    });
  }

  /** Of views that are asked for faster than they are drawn only the last is drawn. */
  private async draw(): Promise<void> {
    if (!this.sight || this.busy) return;
    this.busy = true;
    try {
      let drawn: View;
      do {
        drawn = this.wanted;
        await this.sight.show(drawn);
      } while (drawn !== this.wanted);
      this.tell({ drawn: drawn.page, pages: this.sight.pages, isCut: this.sight.isCut ?? false });
    } finally {
      this.busy = false;
    }
  }

  private async guarded(deed: () => Promise<void>): Promise<void> {
    try {
      await deed();
    } catch (thrown) {
      this.tell({ fault: thrown instanceof Undrawable ? thrown.fault : 'broken' });
    }
  }

  private tell(news: News): void {
    this.port.postMessage(news);
  }
}

/** What each kind needs is fetched when the first file of it is opened. */
async function layOut(file: Blob, kind: Kind): Promise<Sight> {
  switch (kind) {
    case 'pdf':
      return (await import('./pdf')).layOutPdf(file);
    case 'picture':
      return (await import('./picture')).layOutPicture(file);
    case 'text':
      return (await import('./text')).layOutText(file);
    case 'sound':
    case 'film':
      return (await import('./media')).layOutMedia(file, kind);
  }
}
