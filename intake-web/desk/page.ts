import type { Plugin } from 'vite';

import { en } from './words/en';
import { zh } from './words/zh';

/** The words of the page itself, which no script writes. */
export const page = (mode: string): Plugin => {
  const { shell } = mode === 'en' ? en : zh;
  return {
    name: 'page',
    transformIndexHtml: (html) =>
      html.replace('%LANGUAGE%', mode === 'en' ? 'en' : 'zh-CN').replace('%TITLE%', shell.title).replace('%NOSCRIPT%', shell.noScript),
  };
};
