import type { AlarmCode } from '../../../core/alarm';

/** What did not fit, in words that can be told by telephone. Codes without a sentence of their own share `other`. */
const reasons = {
  manifest: '清单没有通过签名核对，或举报所用的清单与本台所知的不符。',
  'manifest-expired': '清单已过期。',
  'manifest-rollback': '清单比这个浏览器见过的旧。',
  document: '服务器给出的文件与清单登记的不一致。',
  kdf: '服务器要求的密码保护强度低于下限。',
  'desk-key': '部门密钥与清单登记的不一致，或者还没有交给您。',
  'user-key': '取回的密钥不是您的密钥。',
  membership: '有人列在本台，却没有两名成员的有效签名。',
  'clue-id': '编号与三把公钥对不上：有公钥被换过。',
  'clue-key': '取出的钥匙打不开这条线索登记的公钥。',
  facets: '服务器上的要素与举报人封缄的不同。',
  grants: '持钥部门与举报人封缄的名单不同。',
  'accused-desk': '本台在举报人写明的回避名单里，不该有钥匙。',
  attachments: '服务器上的材料与举报人封缄的清单不同：有缺、有多，或长短不符。',
  'mailbox-key': '信箱公钥与编号对不上：回复会落到别人手里。',
  'frame-signature': '举报人的签名不对。',
  'desk-signature': '部门的签名不对。',
  'context-stanza': '密文被挪用：它不属于这条线索。',
  'frame-context': '内容被挪用：它不属于这条线索。',
  ciphertext: '密文被改动或截断。',
  sequence: '往来有缺失、重复，或前后不相扣。',
  event: '记录与签名不符。',
  custody: '姓名的保管清单与举报人签名的不符。',
  'unmask-forged': '启封申请没有两名成员的有效签名。',
  'unmask-expired': '启封申请已过期，或超过 72 小时。',
  'unmask-elsewhere': '启封申请或答复属于别的线索、台、文件或钥匙。',
  'share-corrupt': '交出的份额不是举报人封缄的那一份。',
  'shares-too-few': '能用的份额不够。',
  'identity-key': '几份合起来不是举报人的钥匙。',
  'identity-box': '姓名的封套被换过。',
  other: '收到的数据没有通过核对。',
} satisfies Partial<Record<AlarmCode | 'other', string>>;

export const alarm = {
  door: {
    title: '核对没有通过，没有打开任何内容',
    lead: '服务器给出的数据与应有的不符。可能是有人改动，也可能是部署出错；两种情况都不能继续。',
    doNow: '请这样做',
    steps: [
      '不要再输入密码，不要换一台电脑再试。',
      '把本页的不符之处和代号抄下来，当面或打内部电话告诉监督机关和管理员。',
      '在得到答复以前，不要在这个系统里处理线索。',
    ],
    again: '重新核对',
  },
  clue: {
    title: '核对没有通过，内容没有显示',
    text: '这条线索的数据与举报人封缄时的不符。可能有人改动。请不要办理，把下面的代号告诉监督机关。',
  },
  what: '不符之处',
  code: '代号',
  reasons,
};
