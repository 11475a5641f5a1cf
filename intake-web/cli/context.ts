import { fileURLToPath } from 'node:url';
import { connect, type Api, type Connection, type Language } from '../core/api/client';
import type { Seat } from '../core/clue/seat';
import type { Manifest } from '../core/contract';
import { loadManifest } from '../core/manifest/deployment';
import type { Root } from '../core/manifest/root';
import { importDevice, type DeviceFile } from '../core/officer/device';
import { signIn, unlock } from '../core/officer/signIn';
import { Usage, type Args } from './args';
import { readJson } from './files';

/** The root of trust: `--root FILE`, else the demonstration's. */
export const rootOf = (args: Args): Root =>
  readJson<Root>(args.maybe('root') ?? fileURLToPath(new URL('../../../target/demo/root.json', import.meta.url)));

/** Where the API is and in which language it is to refuse. */
export function connectionOf(args: Args): Connection {
  return { origin: args.one('api').replace(/\/+$/, ''), language: languageOf(args) };
}

export function languageOf(args: Args): Language {
  const language = args.maybe('language') ?? 'en';
  if (language !== 'zh' && language !== 'en') throw new Usage('--language is zh or en');
  return language;
}

export const manifestOf = (args: Args, api: Api, seenVersion = 0): Promise<Manifest> => loadManifest(api, rootOf(args), new Date(), seenVersion);

/** The officer of `--user` and `--device`, with the password of DENGWEN_PASSWORD, signed in and unlocked. */
export async function seatOf(args: Args): Promise<Seat> {
  const connection = connectionOf(args);
  const stranger = connect(connection);
  const manifest = await manifestOf(args, stranger);
  const secretKey = await importDevice(readJson<DeviceFile>(args.one('device')));
  const { session, wrap } = await signIn(stranger, args.one('user'), password(), secretKey);
  const api = connect({ ...connection, token: () => session.accessToken });
  return { api, manifest, officer: await unlock(api, manifest, wrap), now: () => new Date() };
}

/** @throws Usage when the environment holds none; a command line would show it to every process of the machine */
export function password(): string {
  const given = process.env['DENGWEN_PASSWORD'];
  if (!given) throw new Usage('set DENGWEN_PASSWORD to the password');
  return given;
}
