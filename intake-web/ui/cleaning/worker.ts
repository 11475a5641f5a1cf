import { answerTo } from '../../core/traces/answer';

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  postMessage(await answerTo(data));
};
