import calendar from '../../../deploy/data/calendar.json';
import document from '../../../deploy/data/questionnaire.json';
import { complaintDates } from '../../core/complaint/dates';
import { sourceOf } from '../../core/exposure/source';
import type { Attachment } from '../../core/material/attachment';
import type { Questionnaire } from '../../core/questionnaire/questionnaire';
import type { CameUp, Letter, Opened } from '../../desk/clue/opened';
import { unseen } from './clues';

const story = `2026 年 8 月，清源街道办准备修文体中心，预算 3,260 万元。9 月 3 日的协调会上，分管副主任当着施工处和代理机构的人说：“这个项目还是让诚筑来做，别的家来了也是陪跑。”

9 月 18 日招标文件挂出来，业绩要求写成“近三年在本区承接过两个以上街道级文体场馆”，全区只有诚筑一家做过。我们公司去质疑，代理机构的人说条件是街道定的，他们改不了。

9 月 29 日开标，来了三家，另外两家的报价和诚筑只差 0.4% 和 0.6%，三份标书的施工组织设计错别字都一样。中标通知书 10 月 9 日发的。

现在桩基已经做完，听工地上的人说，实际的桩比图纸短了一截，验收的人还没来过。`;

export const letters: readonly Letter[] = [
  { from: 'desk', seq: 1, on: '2026-11-22', kind: 'ACCEPTED', user: 'lin.wen', text: '您好。您反映的问题已经受理，将按规定办理。办理中需要您补充情况时，会在这里给您留言，请隔一段时间来看。' },
  { from: 'desk', seq: 2, on: '2026-11-22', kind: 'REPLY', user: 'wu.fang', text: '您好。为了办理您反映的问题，想请您补充：协调会大约在哪一天、在什么地方开的。知道多少写多少，不清楚的可以不写。请不要为此去收集材料，以免让人注意到您。' },
  { from: 'reporter', seq: 1, on: '2026-11-22', text: '协调会是 9 月 3 日下午，在街道办三楼小会议室。到会的人我记得有五六个，做记录的是综合办的小同志。' },
];

export const came: CameUp = {
  from: 'DISC', on: '2026-11-22', confirmed: false,
  letter: {
    v: 1, kind: 'SEALED_UP', reason: 'HIGHER_POST', text: '被反映人上月已任区委常委，公示尚在网上。', by: 'lin.wen', openers: [{ user: 'lin.wen', at: '2026-11-22T06:58:10Z' }],
  },
};

export const cameLetters: readonly Letter[] = [{ from: 'desk', seq: 1, on: '2026-11-22', text: '', user: 'lin.wen', destroyedAt: 'DISC' }];

const report: Pick<Opened, 'answers' | 'hidden'> = {
  answers: {
    mode: 'ANONYMOUS', truthPledge: 'YES', kind: 'BOTH', complaintKind: 'TENDER', complaintAbout: 'RESULT', knewDate: '2026-10-09', objectionDate: '2026-10-10', objectionReplyDate: '2026-10-13',
    subjRank: 'R_XIANGKE', subjRole: 'LEADER', subjUnit: '清源街道办事处', subjPost: '分管建设的副主任',
    moreSubjects: [{ subjUnit: '青澜诚标项目管理有限公司', subjPost: '项目经理', subjRank: 'R_NONE', subjRole: 'INTERMEDIARY' }],
    othersInvolved: [{ name: '青澜诚筑建设有限公司', part: 'GAINED', link: '副主任的妻弟参股' }, { name: '临澜安泰建工有限公司', part: 'BID_FOR_SHOW' }],
    field: 'F1', allegations: ['A01', 'A02', 'A06'], signs: ['AMOUNT'], story, means: ['MEETING', 'PAPERS'], exactWords: '这个项目还是让诚筑来做，别的家来了也是陪跑。',
    from: '2026-08~', place: '清源街道', ongoing: 'YES', imminent: 'NO', danger: 'NO', harm: ['QUALITY', 'UNFAIR'],
    projName: '清源街道文体中心', projAmount: '3260', stage: 'EVALUATION', fundsKind: ['BUDGET'], bidMethod: 'OPEN', bidOpenedOn: '2026-09-29',
    howKnown: 'TOOK_PART', evidenceKinds: ['PAPERS', 'PHOTOS'], otherTold: ['NO'], legalRoute: ['OBJECTION'], legalRouteMore: '10 月 10 日书面异议，10 月 13 日答复',
  },
  hidden: { witnesses: '只有我们公司投标部三个人知道陪标报价的事。', relation: 'BIDDER' },
};

export const opened: Opened = {
  ...report,
  complaint: complaintDates({ kind: 'TENDER', about: 'RESULT', knew: '2026-10-09', objection: '2026-10-10', reply: '2026-10-13' }, calendar, '2026-11-20'),
  language: 'zh', facets: unseen.facets!, accused: ['AUD'], excluded: [], letters: [], materials: [],
  source: sourceOf(report, { attachments: [], dummies: [] }, { messages: [] }),
};

export const questionnaire = document as unknown as Questionnaire;

const hashOf: Readonly<Record<string, string>> = {
  a: 'f3cfa1b938870dae763d757bd17638ce1d9829188c8ce8f09afbd36e06082795',
  b: '1b6453892473a467d07372d45eb05abc2031647a0c59f53b2c0c4a4b9f1f0e7a',
  c: '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b',
  d: 'd4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35',
  e: '4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce',
  f: '4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a',
  g: 'ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d',
};

const attachment = (id: string, part: Partial<Attachment>): Attachment => ({
  id: id.repeat(32), blob: id.repeat(32), key: '', name: '', type: '', size: 0, hash: hashOf[id]!, cleaned: [], left: [], ...part,
});

/** What came with the report: a picture that was cleaned and is kept as it was too, a film, papers. */
export const attachments: readonly Attachment[] = [
  attachment('a', { name: '评分办法（两版对照）.jpg', type: 'image/jpeg', size: 348_160, cleaned: ['PLACE', 'DEVICE', 'TIME'], note: '第 3 页划线的是后加的一条。', original: 'b'.repeat(32) }),
  attachment('b', { name: '评分办法（两版对照）.jpg', type: 'image/jpeg', size: 351_744 }),
  attachment('c', { name: '会议录像 2026-09-03.mp4', type: 'video/mp4', size: 734_003_200, left: ['TIME'] }),
  attachment('d', { name: '会议纪要.pdf', type: 'application/pdf', size: 182_272 }),
  attachment('e', { name: '全套标书（扫描）.pdf', type: 'application/pdf', size: 612_368_384, left: ['TOO_LARGE'] }),
  attachment('f', { name: '报价对照表.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', size: 28_672, cleaned: ['AUTHOR', 'TIME'] }),
  attachment('g', { name: '电话录音.m4a', type: 'audio/mp4', size: 2_411_724, cleaned: ['TIME', 'SOFTWARE'] }),
];
