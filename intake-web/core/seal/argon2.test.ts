import { afterEach, expect, it, vi } from 'vitest';
import { te } from '../bytes';
import { argon2id, RECEIPT_COST } from './argon2';

afterEach(() => vi.unstubAllGlobals());

it('gives the same without WebAssembly, as in Tor Browser', async () => {
  const [password, salt] = [te('登闻'), te('sixteen bytes ok')];
  const fast = await argon2id(password, salt, RECEIPT_COST);
  // In a browser without WebAssembly the name does not exist at all.
  vi.stubGlobal('WebAssembly', undefined);
  delete (globalThis as { WebAssembly?: unknown }).WebAssembly;
  expect(await argon2id(password, salt, RECEIPT_COST)).toEqual(fast);
});
