import { newDigest } from '../../core/material/digest';

/** A piece of the file, answered when it is hashed; or that it was the last, answered with the hash. */
export type ToHash = Uint8Array | 'end';

const digest = newDigest();

self.onmessage = async ({ data }: MessageEvent<ToHash>) => {
  const running = await digest;
  if (data === 'end') return postMessage(running.end());
  running.update(data);
  // Its memory goes back with the answer: this thread would not notice how much of it there is to tidy up.
  postMessage(undefined, { transfer: [data.buffer] });
};
