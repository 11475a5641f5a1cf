import { importDevice, importSecretKey, readPaper, type DeviceFile } from '../../core/officer/device';
import { words } from '../words';
import type { KeySource } from './status';

const { error: said } = words.session;

export interface Draft {
  user: string;
  password: string;
  way: 'file' | 'paper';
  file: File | undefined;
  paper: string;
}

/** One sentence a field; each says the fix. */
export type Faults = Partial<Record<'user' | 'file' | 'paper' | 'password', string>>;

const USER = /^[a-z][a-z0-9.-]{1,31}$/;

/** Checks what was typed, and reads the secret key when this browser does not hold it. `key` is absent while anything is at fault. */
export async function faultsOf(draft: Draft, stored: boolean): Promise<{ faults: Faults; key?: KeySource }> {
  const user = USER.test(draft.user) ? {} : { user: said.user };
  const { key, ...fault } = stored ? { key: 'stored' as const } : await keyFrom(draft);
  const password = draft.password === '' ? { password: said.password } : {};
  const faults: Faults = { ...user, ...fault, ...password };
  return Object.keys(faults).length > 0 || key === undefined ? { faults } : { faults, key };
}

type Read = Faults & { key?: KeySource };

const keyFrom = (draft: Draft): Promise<Read> => (draft.way === 'file' ? fromFile(draft) : fromPaper(draft.paper));

async function fromFile({ file, user }: Draft): Promise<Read> {
  if (file === undefined) return { file: said.file };
  try {
    const device = JSON.parse(await file.text()) as DeviceFile;
    return device.user === user ? { key: await importDevice(device) } : { file: said.fileOther(device.user) };
  } catch {
    return { file: said.fileUnreadable };
  }
}

async function fromPaper(paper: string): Promise<Read> {
  try {
    return { key: await importSecretKey(readPaper(paper)) };
  } catch {
    return { paper: said.paper };
  }
}
