import { signal, type ReadonlySignal } from '@preact/signals';

import { answer } from '../../core/api/client';
import { b64, hex, randomBytes, unb64 } from '../../core/bytes';
import type { DeskCode, View } from '../../core/contract';
import { deskKeyOf, type Seat } from '../../core/clue/seat';
import { deskIndex, type DeskIndex } from '../../core/officer/deskIndex';
import { openView, sealView, type ViewLabel } from '../../core/officer/savedView';
import { savedFilter } from '../queue/query';
import type { Filters, ViewName } from '../router';

/** A saved view with its name opened; one that does not open keeps its place, so that nobody wonders where it went. */
export type SavedView = Omit<View, 'sealed'> & { readonly label: ViewLabel | undefined };

/** What is to be kept, and for whom. */
export interface ViewDraft {
  readonly name: string;
  readonly shared: boolean;
  readonly desk: DeskCode;
  readonly view: ViewName;
  readonly filters: Filters;
}

/** The officer's own views and those that colleagues share. The server counts them and knows neither names nor words. */
export class SavedViews {
  readonly #views = signal<readonly SavedView[]>([]);

  constructor(readonly seat: Seat) {}

  get views(): ReadonlySignal<readonly SavedView[]> {
    return this.#views;
  }

  async read(): Promise<void> {
    const { items } = await answer(this.seat.api.GET('/v1/views'));
    this.#views.value = await Promise.all(items.map(async ({ sealed, ...view }) => ({ ...view, label: await this.#label(view, sealed) })));
  }

  /** Keeps a new view, or the next version of `existing`. @returns its id @throws Problem `view-changed`, `views-full`; TooLong */
  async keep({ name, shared, desk, view, filters }: ViewDraft, existing?: SavedView): Promise<string> {
    const [id, version] = existing ? [existing.id, existing.version + 1] : [hex(randomBytes(16)), 1];
    const sealed = b64(await sealView(this.#index(desk), id, version, { name, words: filters.find }));
    const body = { desk, shared, filter: savedFilter(view, filters), sealed, version };
    await answer(this.seat.api.PUT('/v1/views/{viewId}', { params: { path: { viewId: id } }, body }));
    await this.read();
    return id;
  }

  async remove(id: string): Promise<void> {
    await answer(this.seat.api.DELETE('/v1/views/{viewId}', { params: { path: { viewId: id } } }));
    await this.read();
  }

  /** Whether the officer may remove it: his own, or as chief what is shared at the desk. */
  mayRemove({ owner, desk, shared }: SavedView): boolean {
    const { user, memberships } = this.seat.officer;
    return owner === user || (shared && memberships.some((membership) => membership.desk === desk && membership.roles.includes('CHIEF')));
  }

  async #label({ id, desk, version }: Pick<View, 'id' | 'desk' | 'version'>, sealed: string): Promise<ViewLabel | undefined> {
    try {
      return await openView(this.#index(desk), id, version, unb64(sealed));
    } catch {
      return undefined;
    }
  }

  #index(desk: string): DeskIndex {
    return deskIndex(this.seat.manifest.deploymentId, deskKeyOf(this.seat, desk));
  }
}
