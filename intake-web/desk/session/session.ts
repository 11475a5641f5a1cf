import { signal, type ReadonlySignal } from '@preact/signals';

import { Alarm } from '../../core/alarm';
import { answer } from '../../core/api/client';
import { Problem } from '../../core/api/problem';
import { wipe } from '../../core/bytes';
import type { Seat } from '../../core/clue/seat';
import type { Manifest } from '../../core/contract';
import { loadManifest } from '../../core/manifest/deployment';
import type { Root } from '../../core/manifest/root';
import { signIn, unlock, type Officer } from '../../core/officer/signIn';
import { stretch } from '../../ui/stretch/stretch';
import { failureText } from '../failure';
import { words } from '../words';
import * as keys from './keyStore';
import type { Credentials, Status, Step } from './status';
import { Tokens } from './tokens';
import { Unsent } from './unsent';

const { error: said } = words.session;

export type Phase =
  | { kind: 'starting' }
  | { kind: 'alarm'; code: string; detail: string }
  | { kind: 'sign-in' }
  | { kind: 'unlock'; user: string; why: 'locked' | 'reloaded' }
  | { kind: 'open'; seat: Seat; unsent: Unsent };

/** From a stranger at the door to an officer with open keys, and back. */
export class DeskSession {
  readonly #phase = signal<Phase>({ kind: 'starting' });
  readonly #status = signal<Status>({ kind: 'idle' });
  readonly #known = signal<readonly string[]>([]);
  /** What was not sent before a lock, by user, sealed for him alone. */
  readonly #kept = new Map<string, Promise<Uint8Array>>();
  readonly #tokens = new Tokens(() => this.#leave({ kind: 'refused', message: said.ended }));

  constructor(readonly root: Root) {}

  get phase(): ReadonlySignal<Phase> {
    return this.#phase;
  }

  get status(): ReadonlySignal<Status> {
    return this.#status;
  }

  /** Users whose secret key this browser holds. */
  get known(): ReadonlySignal<readonly string[]> {
    return this.#known;
  }

  /** Checks the manifest before anything is typed, then goes on with the session of the cookie, if there is one. */
  async start(): Promise<void> {
    this.#known.value = await keys.knownUsers().catch(() => []);
    await this.#guard(async () => {
      await this.#manifest();
      // A browser that no officer has used holds no cookie to ask about.
      this.#phase.value = this.#known.value.length === 0 ? { kind: 'sign-in' } : await this.#resume();
    });
  }

  async signIn({ user, password, key }: Credentials): Promise<void> {
    await this.#guard(async () => {
      const secretKey = key === 'stored' ? await keys.recall(user) : key;
      if (!secretKey) throw new Error('the browser has lost the key');
      const seat = await this.#open(user, password, secretKey);
      await keys.keep(user, secretKey);
      this.#known.value = await keys.knownUsers();
      this.#phase.value = { kind: 'open', seat, unsent: await Unsent.open(seat.officer, this.#kept.get(user)) };
      this.#kept.delete(user);
    });
  }

  async forget(user: string): Promise<void> {
    await keys.forget(user);
    this.#known.value = await keys.knownUsers();
  }

  /** Forgets every open key and seals what was not sent. The cookie stays, so that the password alone comes back. */
  lock(): void {
    const phase = this.#phase.value;
    if (phase.kind !== 'open') return;
    const { seat: { officer }, unsent } = phase;
    this.#kept.set(officer.user, unsent.seal(officer));
    wipeKeys(officer);
    this.#tokens.drop();
    this.#status.value = { kind: 'idle' };
    this.#phase.value = { kind: 'unlock', user: officer.user, why: 'locked' };
  }

  async signOut(): Promise<void> {
    await this.#tokens.signOut().catch(() => undefined);
    this.#leave();
    this.#kept.clear();
  }

  /** Back to the door, for somebody else. */
  other(): void {
    this.#leave();
  }

  #leave(status: Status = { kind: 'idle' }): void {
    this.lock();
    this.#tokens.drop();
    this.#status.value = status;
    this.#phase.value = { kind: 'sign-in' };
  }

  async #open(user: string, password: string, secretKey: CryptoKey): Promise<Seat> {
    const manifest = await this.#step('manifest', () => this.#manifest());
    const { api } = this.#tokens;
    const signedIn = await this.#step('parameters', () =>
      signIn(api, user, password, secretKey, async (...question) => {
        const bytes = await this.#step('stretch', () => stretch(...question));
        this.#status.value = { kind: 'working', step: 'session', seconds: 0 };
        return bytes;
      }));
    this.#tokens.take(signedIn.session);
    const officer = await this.#step('keys', () => unlock(api, manifest, signedIn.wrap));
    wipe(signedIn.wrap);
    return { api, manifest, officer, now: () => new Date() };
  }

  async #manifest(): Promise<Manifest> {
    const { deploymentId } = this.root;
    const manifest = await loadManifest(this.#tokens.api, this.root, new Date(), await keys.seenVersion(deploymentId).catch(() => 0));
    await keys.see(deploymentId, manifest.version).catch(() => undefined);
    return manifest;
  }

  async #resume(): Promise<Phase> {
    try {
      await this.#tokens.refresh();
      const { user } = await answer(this.#tokens.api.GET('/v1/officers/me'));
      return this.#known.value.includes(user) ? { kind: 'unlock', user, why: 'reloaded' } : { kind: 'sign-in' };
    } catch (refused) {
      if (refused instanceof Problem) return { kind: 'sign-in' };
      throw refused;
    }
  }

  /** Shows the step, and how long it has taken. */
  async #step<T>(step: Step, act: () => Promise<T>): Promise<T> {
    const began = Date.now();
    const show = () => {
      this.#status.value = { kind: 'working', step, seconds: Math.floor((Date.now() - began) / 1000) };
    };
    show();
    const timer = setInterval(show, 1000);
    try {
      return await act();
    } finally {
      clearInterval(timer);
    }
  }

  async #guard(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.#status.value = { kind: 'idle' };
    } catch (thrown) {
      this.#refuse(thrown);
    }
  }

  #refuse(thrown: unknown): void {
    if (thrown instanceof Alarm) this.#phase.value = { kind: 'alarm', code: thrown.code, detail: thrown.detail };
    else if (this.#phase.value.kind === 'starting') this.#phase.value = { kind: 'sign-in' };
    this.#status.value = { kind: 'refused', message: refusal(thrown) };
  }
}

function refusal(thrown: unknown): string {
  if (thrown instanceof Problem && thrown.slug === 'sign-in-failed') return said.failed;
  if (thrown instanceof DOMException) return said.storage;
  return failureText(thrown);
}

function wipeKeys({ keys: own, desks }: Officer): void {
  wipe(own.signing.seed, ...[...desks.values()].map(({ signing }) => signing.seed));
}
