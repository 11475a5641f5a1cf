import type { CreateAccount, Manifest } from '../../core/contract';
import type { SealedShare } from '../../core/ceremony/shares';
import type { Root } from '../../core/manifest/root';
import { fingerprintOf } from '../../core/manifest/fingerprint';
import { Usage, type Args } from '../args';
import { jsonFiles, readJson } from '../files';

/** What an officer shows of himself: his public keys. */
export type PublicRecord = Manifest['administrators'][number];

/** The 8 hanzi by which members and newcomer compare the newcomer's keys (sealing.md section 2). */
export const hanziOf = ({ user, recipient, sigKey }: Pick<PublicRecord, 'user' | 'recipient' | 'sigKey'>): string =>
  fingerprintOf({ user, recipient, sigKey }).hanzi;

/** A desk as `admin desk` leaves it. */
export interface DeskFile {
  readonly desk: Manifest['desks'][number];
  readonly keys: readonly { readonly desk: string; readonly epoch: number; readonly user: string; readonly ciphertext: string }[];
  readonly shares: readonly SealedShare[];
}

export interface OversightFile {
  readonly oversight: Manifest['oversight'];
  readonly shares: readonly SealedShare[];
}

/** The private half of a root signer. */
export interface SignerFile {
  readonly v: 1;
  readonly signer: string;
  /** 32 bytes, b64. */
  readonly seed: string;
}

export type Custodian = Manifest['custodians'][number];

/**
 * The folder in which a ceremony collects its files. Public: `root.json`, `records`, `desks`, `oversight.json`, `custodians`, `keepers`,
 * `monitor.json`, `manifest.json`. Private, mode 600, and in a real ceremony on different machines: `signers`, `devices`,
 * `accounts`, `monitor.key.json`.
 */
export class Folder {
  constructor(readonly path: string) {}

  static of(args: Args): Folder {
    return new Folder(args.one('dir').replace(/\/+$/, ''));
  }

  file(name: string): string {
    return `${this.path}/${name}`;
  }

  root(): Root {
    return readJson(this.file('root.json'));
  }

  /** @throws Usage when `admin officer` has not made it */
  record(user: string): PublicRecord {
    const record = this.records().find((candidate) => candidate.user === user);
    if (!record) throw new Usage(`there is no record of ${user}; make it with: dengwen admin officer ${user}`);
    return record;
  }

  records(): PublicRecord[] {
    return this.all('records');
  }

  desks(): DeskFile[] {
    return this.all('desks');
  }

  custodians(): Custodian[] {
    return this.all('custodians');
  }

  /** @throws Usage for one or two: with fewer than three nobody may be called */
  keepers(): Custodian[] {
    const keepers = this.all<Custodian>('keepers');
    if (keepers.length === 1 || keepers.length === 2) throw new Usage('there must be three keepers or more, or none; name them with: dengwen admin keeper');
    return keepers;
  }

  oversight(): OversightFile {
    return readJson(this.file('oversight.json'));
  }

  monitor(): Manifest['monitor'] {
    return readJson(this.file('monitor.json'));
  }

  account(user: string): CreateAccount {
    return readJson(this.file(`accounts/${user}.json`));
  }

  private all<T>(folder: string): T[] {
    return jsonFiles(this.file(folder)).map((path) => readJson<T>(path));
  }
}
