/** Apps that open links in a browser of their own, by what they put into its name; the first that fits counts. */
const marks = {
  wechat: /MicroMessenger/i,
  dingtalk: /DingTalk/i,
  alipay: /AlipayClient/i,
  weibo: /Weibo/i,
  feishu: /Lark|Feishu/i,
  qq: /\bQQ\/\d/i,
  other: /baiduboxapp|aweme|BytedanceWebview|NewsArticle|Kwai|discover\/|; wv\)/i,
} as const;

export type HostApp = keyof typeof marks;

/** The app around this page, which can see what is typed in it. @param agent `navigator.userAgent`; it is read here and goes nowhere */
export const hostAppOf = (agent: string): HostApp | undefined =>
  (Object.keys(marks) as HostApp[]).find((app) => marks[app].test(agent));
