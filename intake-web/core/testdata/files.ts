import { readdirSync, readFileSync } from 'node:fs';

const repository = new URL('../../../', import.meta.url);

export const VECTORS = 'api/seal/src/test/resources/vectors';
export const DOMAIN = 'api/app/src/test/resources/domain';
export const SAMPLES = 'intake-web/core/testdata/samples';

/** A JSON file, by its path in the repository. */
export const testJson = <T>(path: string): T => JSON.parse(testText(path)) as T;

export const testText = (path: string): string => readFileSync(new URL(path, repository), 'utf8');

export const testBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, repository)));

export const testFiles = (folder: string): string[] => readdirSync(new URL(folder, repository)).sort();
