import { argon2id, type Cost } from '../../core/seal/argon2';

/** Computes Argon2id off the page, which stays alive meanwhile. One question, one answer. */
export interface Question {
  readonly password: Uint8Array;
  readonly salt: Uint8Array;
  readonly cost: Cost;
}

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  postMessage(await argon2id(data.password, data.salt, data.cost));
};
