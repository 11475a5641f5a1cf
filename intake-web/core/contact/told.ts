import { b64, te, unb64 } from '../bytes';
import type { CallResult, Manifest } from '../contract';
import { plainLines, refuseTooLong } from '../report/body';
import type { AgeKey } from '../seal/age';
import type { Place } from '../seal/ctx';
import { openFrame, sealFrame } from '../seal/frame';
import { parseBody } from '../seal/parse';
import type { SigningKey } from '../seal/sign';
import { keeperOf } from './request';

/** Largest plaintext of what a keeper tells of a call, in bytes. */
export const MAX_TOLD = 8 * 1024;

interface ToldBody {
  readonly v: 1;
  readonly text: string;
}

/** Which try of which call a note is about, and who made it. */
interface Try {
  readonly clueId: string;
  readonly requestId: string;
  /** From 1. */
  readonly attempt: number;
  readonly user: string;
}

/** Seals to the clue what a keeper tells of a call: the desk reads it, other keepers do not. @throws TooLong */
export async function sealTold(deploymentId: string, at: Try, clueRecipient: string, author: SigningKey, text: string): Promise<string> {
  const body = te(JSON.stringify({ v: 1, text: plainLines(text.normalize('NFC')) } satisfies ToldBody));
  refuseTooLong(body, MAX_TOLD);
  return b64(await sealFrame(toldPlace(deploymentId, at), clueRecipient, body, { author }));
}

/** What a keeper told of a try, null when he told nothing. @throws Alarm unless he signed exactly this */
export async function openTold(manifest: Manifest, key: AgeKey, of: { clueId: string; requestId: string }, { attempt, user, note }: CallResult): Promise<string | null> {
  if (note === null) return null;
  const place = toldPlace(manifest.deploymentId, { ...of, attempt, user });
  const { body } = await openFrame(key, place, unb64(note), { author: unb64(keeperOf(manifest, user).sigKey) });
  return parseBody<ToldBody>(body, { text: 'string' }, MAX_TOLD).text;
}

const toldPlace = (deploymentId: string, { clueId, requestId, attempt, user }: Try): Place =>
  ({ deploymentId, clueId, kind: 'note', objectId: `${requestId}:called`, seq: attempt, author: `user:${user}` });
