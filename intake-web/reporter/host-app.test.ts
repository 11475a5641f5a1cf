import { expect, it } from 'vitest';

import { hostAppOf } from './host-app';

const android = 'Mozilla/5.0 (Linux; Android 14; 23127PN0CC; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36';

it.each([
  [`${android} MicroMessenger/8.0.47.2560(0x28002F35)`, 'wechat'],
  [`${android} AliApp(DingTalk/7.5.10) com.alibaba.android.rimet`, 'dingtalk'],
  [`${android} V1_AND_SQ_9.0.20 QQ/9.0.20.14415`, 'qq'],
  [android, 'other'],
])('knows the app around %s', (agent, app) => expect(hostAppOf(agent)).toBe(app));

it.each([
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 14; 23127PN0CC) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Linux; U; Android 14; zh-CN) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/109.0.0.0 MQQBrowser/15.1 Mobile Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
])('leaves a browser of its own alone: %s', (agent) => expect(hostAppOf(agent)).toBeUndefined());
