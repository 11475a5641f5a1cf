import { expect, it } from 'vitest';
import { newAgeKey } from '../seal/age';
import type { Officer } from '../officer/signIn';
import { newSigningKey } from '../seal/sign';
import { openSession, sealSession, sessionFingerprint } from './session';

const officer = (): Officer => ({ keys: { signing: newSigningKey() } }) as unknown as Officer;

it('the key of a request opens for its asker and for that request alone', async () => {
  const [asker, other, session] = [officer(), officer(), await newAgeKey()];
  const sealed = await sealSession(asker, '0'.repeat(32), session);
  expect((await openSession(asker, '0'.repeat(32), sealed)).recipient).toBe(session.recipient);
  await expect(openSession(other, '0'.repeat(32), sealed)).rejects.toMatchObject({ code: 'ciphertext' });
  await expect(openSession(asker, '1'.repeat(32), sealed)).rejects.toMatchObject({ code: 'ciphertext' });
});

it('another recipient has another fingerprint', async () => {
  const [one, two] = [await newAgeKey(), await newAgeKey()];
  expect(sessionFingerprint(one.recipient).hanzi).toHaveLength(8);
  expect(sessionFingerprint(one.recipient)).not.toEqual(sessionFingerprint(two.recipient));
});
