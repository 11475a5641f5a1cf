import type * as zh from '../zh/frame';

const number = (count: number): string => count.toLocaleString('en');

export const frame: typeof zh.frame = {
  language: 'en',
  lang: 'en',
  title: 'Public service',
  name: 'Dengwen',
  skip: 'Skip to the text',
  exit: {
    label: 'Leave now',
    keys: 'Esc twice',
    note: 'Goes to an ordinary page at once. What you have half written is lost; the history of your browser is not erased.',
  },
  other: { name: '中文', lang: 'zh-CN' },
  back: 'Back one step',
  home: 'To the first page',
  next: 'Continue',
  change: 'Change',
  colon: ': ',
  faults: (count) => (count === 1 ? 'One thing to look at' : `${count} things to look at`),
  step: (step, minutes) => `Step ${step}, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`,
  minutes: (count) => `About ${count} ${count === 1 ? 'minute' : 'minutes'} left`,
  written: (count) => `${number(count)} characters written`,
  left: (count) => (count >= 0 ? `${number(count)} characters left` : `${number(-count)} characters too many; please shorten it`),
  where: {
    title: 'Where you are',
    steps: {
      mode: 'Anonymous or named', kind: 'Request', complaint: 'Dates of the law', level: 'Rank', person: 'Organisation and person', personMore: 'This person', others: 'Others', field: 'Field',
      happened: 'What happened', manner: 'How it was done', when: 'When and where', project: 'Project', fieldMore: 'Details', amounts: 'Gains and harm', source: 'How you know',
      elsewhere: 'Told elsewhere', safety: 'Your safety', readers: 'Who can read it', reporter: 'Who you are', reach: 'How to reach you', call: 'Calls', check: 'Check and send',
    },
    more: {
      before: (count) => `${count} ${count === 1 ? 'step' : 'steps'} before`,
      after: (count) => `${count} more ${count === 1 ? 'step' : 'steps'}`,
    },
    sending: 'Sending',
    readersTitle: 'Who can read it now',
    nobody: 'Only you. What you write is in this page alone; it has not been sent or stored.',
    desks: (names) => `Only you now. Once sent, only the appointed staff of ${names} can open it.`,
  },
  footerLabel: 'About this service',
  footer: {
    safety: 'How to stay safe',
    mailbox: 'Read replies with your code',
    who: 'Who can see your report',
    verify: 'How to check this page',
    accessibility: 'Accessibility',
    channels: 'Other ways',
  },
  footerLine: 'No cookies, nothing stored on your device, nothing loaded from other sites.',
  host: {
    title: 'Please open this page in a real browser',
    text: (app) => `You are inside ${app}, which may learn what you read and write here. Choose “Open in browser” from the menu “…”, or type the address into a browser.`,
    apps: { wechat: 'WeChat', dingtalk: 'DingTalk', alipay: 'Alipay', weibo: 'Weibo', feishu: 'Feishu', qq: 'QQ', other: 'another app' },
  },
  noscript: {
    title: 'This page cannot take a report now',
    lines: [
      'Your browser has scripts (JavaScript) switched off. What you write must be encrypted on your own device before it is sent; that needs scripts, so nothing is taken here.',
      'Reading replies needs scripts too, because your code never leaves your device.',
      'You can switch scripts on and come back, or use the ways below.',
    ],
  },
};
