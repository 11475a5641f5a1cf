import { readdirSync, readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);

/** A JSON file of this folder. */
export const testJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, here), 'utf8')) as T;

export const testBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, here)));

export const testText = (path: string): string => readFileSync(new URL(path, here), 'utf8');

export const testFiles = (folder: string): string[] => readdirSync(new URL(folder, here)).sort();
