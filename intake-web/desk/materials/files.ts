import { signal, type ReadonlySignal } from '@preact/signals';

import { openFile, takeOriginal } from '../../core/clue/file';
import { Attempt } from '../../core/clue/attempt';
import type { Seat } from '../../core/clue/seat';
import type { Attachment } from '../../core/material/attachment';
import type { ClueAtDesk } from '../clue/clue';
import { failureText } from '../failure';
import type { Kind } from '../viewer/talk';
import { previewOf } from './kind';

/** What is happening with one file; nothing when it is absent. */
export type Standing =
  | { readonly is: 'previewing' | 'taking'; /** 0 to 1. */ readonly done: number }
  | { readonly is: 'shown'; readonly file: Blob; readonly kind: Kind }
  | { readonly is: 'asking' }
  | { readonly is: 'taken' }
  | { readonly is: 'failed'; readonly message: string };

/** The files of an opened clue: shown in a frame, or taken out as they are after that was recorded. */
export class Files {
  readonly #state = signal<ReadonlyMap<string, Standing>>(new Map());
  readonly #attempts = new Map<string, Attempt>();
  /** Addresses of files handed out, valid until the clue is left: the browser may still be reading them. */
  readonly #handedOut: string[] = [];

  constructor(private readonly seat: Seat, private readonly desk: ClueAtDesk) {}

  get state(): ReadonlySignal<ReadonlyMap<string, Standing>> {
    return this.#state;
  }

  async preview(attachment: Attachment): Promise<void> {
    const kind = previewOf(attachment);
    if (kind === 'unknown' || kind === 'tooLarge') return;
    await this.#guarded(attachment, async () => {
      this.#set(attachment.id, { is: 'previewing', done: 0 });
      this.#set(attachment.id, { is: 'shown', file: await this.#read(attachment, 'previewing'), kind });
    });
  }

  ask({ id }: Attachment): void {
    this.#set(id, { is: 'asking' });
  }

  /** Folds away whatever is shown of it. */
  close({ id }: Attachment): void {
    this.#set(id, undefined);
  }

  /** Records it, then hands the file to the browser as a download. */
  async take(attachment: Attachment): Promise<void> {
    await this.#guarded(attachment, async () => {
      this.#set(attachment.id, { is: 'taking', done: 0 });
      await this.desk.read();
      const attempt = this.#attempts.get(attachment.id) ?? new Attempt();
      this.#attempts.set(attachment.id, attempt);
      await takeOriginal(this.seat, this.#opened(), attachment, attempt);
      this.#handOut(await this.#read(attachment, 'taking'), attachment.name);
      this.#set(attachment.id, { is: 'taken' });
      await this.desk.read();
    });
  }

  /** Forgets what was handed out. */
  leave(): void {
    for (const address of this.#handedOut.splice(0)) URL.revokeObjectURL(address);
  }

  #opened() {
    const { opened } = this.desk;
    if (!opened) throw new Error('the clue was closed meanwhile');
    return opened;
  }

  /** Piece by piece into the browser's store of blobs, which keeps large ones on the disk. */
  async #read(attachment: Attachment, is: 'previewing' | 'taking'): Promise<Blob> {
    const parts: Blob[] = [];
    let read = 0;
    for await (const piece of openFile(this.seat, this.#opened(), attachment)) {
      parts.push(new Blob([piece as BlobPart]));
      read += piece.length;
      this.#set(attachment.id, { is, done: read / attachment.size });
    }
    return new Blob(parts, { type: 'application/octet-stream' });
  }

  #handOut(file: Blob, name: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    this.#handedOut.push(link.href);
    link.click();
  }

  async #guarded({ id }: Attachment, deed: () => Promise<void>): Promise<void> {
    try {
      await deed();
    } catch (thrown) {
      // An alarm ends the whole clue: whoever changed one file may have changed more.
      if (!this.desk.raise(thrown)) this.#set(id, { is: 'failed', message: failureText(thrown) });
    }
  }

  #set(id: string, standing: Standing | undefined): void {
    const now = new Map(this.#state.value);
    if (standing) now.set(id, standing);
    else now.delete(id);
    this.#state.value = now;
  }
}
