import { openAsBlob, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('traces/', import.meta.url));

/** Samples made by real software, all telling of 李雷; what they were made from aside. */
export const TRACED = readdirSync(folder).filter((name) => !/^make$|\.fod.$/.test(name));

export const traced = (name: string): Promise<Blob> => openAsBlob(`${folder}${name}`);

export const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
