import { existsSync } from 'node:fs';
import { answer, connect, idempotencyKey } from '../../core/api/client';
import { b64 } from '../../core/bytes';
import type { CreateAccount } from '../../core/contract';
import { newAccount, signAccount } from '../../core/officer/account';
import { importDevice, newDevice } from '../../core/officer/device';
import { Usage, type Args } from '../args';
import type { Command } from '../command';
import { connectionOf, password, seatOf } from '../context';
import { writePrivate, writePublic } from '../files';
import { Folder, hanziOf } from './folder';

/** Makes an officer's keys; with `--api` creates the account, once the manifest lists him or an administrator signs too. */
export const officer: Command = {
  usage: 'admin officer USER --dir DIR [--name NAME] [--api URL [--user ADMINISTRATOR --device FILE]]',
  options: { dir: 'one', name: 'one' },
  run: async (args) => {
    const [folder, user] = [Folder.of(args), args.word(0)];
    const paths = { device: folder.file(`devices/${user}.json`), record: folder.file(`records/${user}.json`), account: folder.file(`accounts/${user}.json`) };
    if (!existsSync(paths.account)) await make(args, folder, user, paths);
    const compare = hanziOf(folder.record(user));
    if (args.maybe('api') === undefined) return { user, ...paths, compare };
    const body = await countersigned(args, folder.account(user));
    const created = await answer(connect(connectionOf(args)).POST('/v1/officers', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }));
    return { ...created, ...paths, compare };
  },
};

async function make(args: Args, folder: Folder, user: string, paths: Record<'device' | 'record' | 'account', string>): Promise<void> {
  if (!/^[a-z][a-z0-9.-]{1,31}$/.test(user)) throw new Usage('a user name is 2 to 32 of a-z, 0-9, dot and hyphen, and begins with a letter');
  const device = newDevice(user);
  const request = await newAccount(folder.root().deploymentId, user, args.one('name'), password(), await importDevice(device));
  const { name, recipient, sigKey } = request.account;
  writePrivate(paths.device, device);
  writePrivate(paths.account, request);
  writePublic(paths.record, { user, name, recipient, sigKey });
}

async function countersigned(args: Args, request: CreateAccount): Promise<CreateAccount> {
  if (args.maybe('user') === undefined) return request;
  const { officer: administrator, manifest } = await seatOf(args);
  const signature = b64(signAccount(manifest.deploymentId, administrator.keys.signing, request.account));
  return { ...request, administrator: { user: administrator.user, signature } };
}
