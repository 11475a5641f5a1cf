import { expect, it } from 'vitest';
import { utf8, wipe } from '../bytes';
import { connect } from '../api/client';
import { newWorld, seat } from '../testdata/world';
import { openUnsent, sealUnsent } from './unsent';

it('what was not sent waits sealed for the same officer and nobody else', async () => {
  const world = await newWorld();
  const officerOf = (user: string) => seat(world, user, connect({ origin: '', language: 'zh' })).officer;
  const leaving = officerOf('li.wen');
  const seed = leaving.keys.signing.seed.slice();
  const sealing = sealUnsent(leaving, { text: '请补充是哪一年。' });
  // A lock wipes the keys in the same moment.
  wipe(leaving.keys.signing.seed);
  const sealed = await sealing;
  expect(utf8(sealed.map((byte) => byte & 0x7f))).not.toContain('text');

  await expect(openUnsent(officerOf('wang.wu'), sealed)).rejects.toMatchObject({ name: 'Alarm', code: 'ciphertext' });
  leaving.keys.signing.seed.set(seed);
  expect(await openUnsent(leaving, sealed)).toEqual({ text: '请补充是哪一年。' });
});
