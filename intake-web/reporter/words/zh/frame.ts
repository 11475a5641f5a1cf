/** Words around every page. The tab's title says nothing about what the page is for: it stays in the history. */
export const frame = {
  language: 'zh' as 'zh' | 'en',
  lang: 'zh-CN',
  title: '公共服务',
  name: '登闻',
  skip: '跳到正文',
  exit: {
    label: '快速离开',
    keys: '连按两下 Esc',
    note: '马上换到一个普通网页。写了一半的内容会丢掉；浏览器的历史记录不会被清除。',
  },
  other: { name: 'English', lang: 'en' },
  back: '返回上一步',
  home: '回到首页',
  next: '继续',
  change: '修改',
  colon: '：',
  faults: (count: number) => (count === 1 ? '有一处请您看一下' : `有 ${count} 处请您看一下`),
  step: (number: number, minutes: number) => `第 ${number} 步，约还需 ${minutes} 分钟`,
  minutes: (count: number) => `约还需 ${count} 分钟`,
  written: (count: number) => `已写 ${count.toLocaleString('zh-CN')} 字`,
  left: (count: number) =>
    count >= 0 ? `还可以写 ${count.toLocaleString('zh-CN')} 字` : `超出 ${(-count).toLocaleString('zh-CN')} 字，请删短一些`,
  where: {
    title: '您现在在哪里',
    /** By the questionnaire's groups. */
    steps: {
      mode: '匿名或实名', kind: '诉求', complaint: '法定日期', level: '级别', person: '单位和人', personMore: '这个人', others: '别的人和公司', field: '领域', happened: '发生了什么',
      manner: '怎么插手', when: '时间地点', project: '项目', fieldMore: '具体情况', amounts: '好处和后果', source: '怎么知道', elsewhere: '别处反映', safety: '您的安全',
      readers: '谁能看到', reporter: '您是谁', reach: '怎样找到您', call: '直接联系', check: '核对并提交',
    },
    more: { before: (count: number) => `前面 ${count} 步`, after: (count: number) => `后面还有 ${count} 步` },
    sending: '正在提交',
    readersTitle: '现在谁能看到',
    nobody: '只有您。写的内容只在这个页面里，还没有发出，也没有存下来。',
    desks: (names: string) => `现在只有您。提交后，只有${names}的指定人员能打开。`,
  },
  footerLabel: '说明',
  footer: {
    safety: '怎样保护自己',
    mailbox: '凭查询码查看回复',
    who: '谁能看到您的举报',
    verify: '怎样核对这个网页',
    accessibility: '无障碍说明',
    channels: '其他渠道',
  },
  footerLine: '这个网页不用 cookie，不在您的设备上存东西，不加载别家网站的内容。',
  host: {
    title: '请在手机浏览器中打开',
    text: (app: string) => `您现在是在${app}里打开的，${app}可能知道您看了什么、写了什么。请点右上角的“…”，选“在浏览器中打开”；也可以抄下网址，到浏览器里输入。`,
    apps: { wechat: '微信', dingtalk: '钉钉', alipay: '支付宝', weibo: '微博', feishu: '飞书', qq: 'QQ', other: '别的应用' },
  },
  noscript: {
    title: '这个网页现在还不能用来提交',
    lines: [
      '您的浏览器关掉了脚本（JavaScript）。内容要先在您的设备上加密再发出，没有脚本做不到，所以这里不收。',
      '凭查询码查看回复也要用脚本，因为查询码不离开您的设备。',
      '您可以打开脚本后再来，或者用下面的渠道。',
    ],
  },
};
