import { argon2id, type Cost } from '../../core/seal/argon2';

export interface StretchRequest {
  password: Uint8Array;
  salt: Uint8Array;
  cost: Cost;
}

// 128 MiB and some seconds would freeze the page; here they do not. One worker serves one password and ends.
addEventListener('message', ({ data }: MessageEvent<StretchRequest>) => {
  void argon2id(data.password, data.salt, data.cost).then((stretched) => postMessage(stretched));
});
