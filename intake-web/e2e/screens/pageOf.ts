import type { InlineConfig, Plugin } from 'vite';

import { screensIn } from '../../reporter/build/shared';

const here = import.meta.dirname;

/** How the one page of the trials is built around a script, in one language of either app. No part of the product. @param script below `e2e` */
export function pageOf(script: string, language: 'zh' | 'en'): InlineConfig {
  const filled: Plugin = {
    name: 'filled',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('%LANGUAGE%', language === 'en' ? 'en' : 'zh-CN').replace('%SCRIPT%', `../${script}`),
    },
  };
  return { ...screensIn(language), mode: language, base: '/', root: here, plugins: [filled], logLevel: 'warn' };
}
