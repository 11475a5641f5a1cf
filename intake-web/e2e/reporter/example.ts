import { frame } from '#words/frame';

import contacts from '../../../deploy/demo/data/contacts.json';
import posts from '../../../deploy/demo/data/higher-posts.json';
import units from '../../../deploy/demo/data/units.json';
import matrix from '../../../deploy/data/matrix.json';
import calendar from '../../../deploy/data/calendar.json';
import questionnaire from '../../../deploy/data/questionnaire.json';
import type { HigherPost, Unit } from '../../core/routing/derive';
import type { Matrix } from '../../core/routing/matrix';
import { emptyDraft, withPart, type Draft, type Part } from '../../reporter/draft';
import { RETALIATION } from '../../reporter/linked';
import type { DeskName, Opened } from '../../reporter/opened';
import type { Filed } from '../../reporter/screens/receipt';

const desk = (code: string, agency: string, zh: string, en: string): DeskName => ({ desk: code, agency, names: { zh, en } });

const desks = [
    desk('DISC', 'DISC', '青澜区纪委监委', 'Qinglan District Discipline and Supervision Commission'),
    desk('DISC_TRIAGE', 'DISC', '青澜区纪委监委信访室', 'Petition Office of the District Commission'),
    desk('DISC_CADRE_SUPERVISION', 'DISC', '青澜区纪委监委干部监督室', 'Cadre Supervision Office of the District Commission'),
    desk('PROC', 'PROC', '青澜区人民检察院', 'Qinglan District People’s Procuratorate'),
    desk('POL', 'POL', '青澜公安分局', 'Qinglan Public Security Branch'),
    desk('AUD', 'AUD', '青澜区审计局', 'Qinglan District Audit Bureau'),
    desk('MKT', 'MKT', '青澜区市场监督管理局', 'Qinglan District Market Regulation Bureau'),
    desk('SUPERIOR', 'SUPERIOR', '临澜市纪委监委', 'Linlan City Discipline and Supervision Commission'),
];
const keepers = ['zhou', 'wu', 'zheng'].map((user) => ({ user, agency: 'DISC' }));
const custodians = ['PROC', 'POL', 'AUD', 'MKT', 'SUPERIOR'].map((agency) => ({ user: `${agency.toLowerCase()}.handler`, agency }));

/** The invented district of the demonstration, as a verified manifest would open it; without keys, which no screen needs. */
export const opened: Opened = {
  manifest: { superior: 'SUPERIOR', desks: desks.map((one) => ({ ...one, members: [] })), custodians, keepers } as unknown as Opened['manifest'],
  desks,
  matrix: matrix as unknown as Matrix,
  questionnaire: questionnaire as unknown as Opened['questionnaire'],
  units: units.units as Unit[],
  higherPosts: posts.posts as HigherPost[],
  calendar,
  superiorContacts: contacts.superior.contacts,
};

const story = {
  zh: '2026年3月，北山镇安置房项目开标前三天，王某打电话给招标代理公司，要求在评分办法里加一条“近三年在本区做过两个以上安置房”。\n后来只有一家公司符合，就是他外甥参股的那一家。\n评标的时候我在场，代理公司的人私下说过“上面打过招呼了”。我手里有两版评分办法的复印件。',
  en: 'In March 2026, three days before the bids for the resettlement housing in Beishan were opened, Wang called the bidding agency and had a line added to the scoring rules: “two such projects in this district within three years”.\nOnly one company met it, the one in which his nephew holds shares.\nI was present at the evaluation. I have copies of both versions of the rules.',
};

/** The short road, answered. */
export const filled = (language: 'zh' | 'en'): Draft => ({
  ...emptyDraft,
  answers: {
    mode: 'ANONYMOUS',
    truthPledge: 'YES',
    subjRank: 'R_XIANGKE',
    subjRole: 'LEADER',
    subjUnit: language === 'zh' ? '区住房和城乡建设局' : 'District Housing and Construction Bureau',
    subjUnitId: 'construction',
    subjPost: language === 'zh' ? '副局长 王某' : 'deputy director Wang',
    field: 'F1',
    allegations: ['A01', 'A02', 'A03', 'A04'],
    story: story[language],
    ongoing: 'YES',
    imminent: 'NO',
    danger: 'NO',
  },
});

/** The same with other answers; `undefined` takes one back. */
export const but = (draft: Draft, part: Part, road = draft.road): Draft => ({ ...draft, road, answers: withPart(draft.answers, part) });

/** A report of retaliation for an earlier one, as the mailbox begins it. */
export const avenged: Draft = {
  ...emptyDraft, linked: { clueId: 'mfzwizltoq2gk3tdmv2xe5dfmu', auth: { seed: new Uint8Array(32), publicKey: new Uint8Array(32) } }, answers: RETALIATION,
};

/** The same, answered. */
export const avengedFilled = (language: 'zh' | 'en'): Draft => ({
  ...avenged,
  answers: {
    ...RETALIATION, truthPledge: 'YES', retaliation: ['DISMISSAL', 'PAY'], retaliatedFrom: '2026-11-20~',
    story: language === 'zh' ? '上周三领导找我谈话，说有人把事情捅到上面去了。周五就通知我停职，说是“组织调整”，工资也停了。' : 'Last Wednesday my superior said that somebody had gone over his head. On Friday I was suspended, “for reorganisation”, and my pay stopped.',
    ongoing: 'YES', danger: 'NO', subjRank: 'R_XIANGKE', subjRole: 'LEADER',
    subjUnit: language === 'zh' ? '区市场监督管理局' : 'Market Regulation Bureau', subjUnitId: 'market', subjPost: language === 'zh' ? '局长' : 'head',
  },
});

/** The long road as far as most people would answer it. */
export const detailed = (language: 'zh' | 'en'): Draft =>
  but(
    filled(language),
    {
      kind: 'BOTH',
      complaintKind: 'TENDER',
      complaintAbout: 'RESULT',
      knewDate: '2026-09-18',
      objectionDate: '2026-09-20',
      objectionReplyDate: '2026-09-24',
      moreSubjects: [
        { subjUnit: language === 'zh' ? '北山镇政府' : 'Government of Beishan', subjPost: language === 'zh' ? '镇长 李某' : 'mayor Li', subjRank: 'R_XIANGKE', subjRole: 'LEADER' },
        { subjRank: 'R_UNKNOWN', subjRole: 'LEADER' },
      ],
      othersInvolved: [{ name: language === 'zh' ? '青澜恒建有限公司' : 'Qinglan Hengjian Ltd', part: 'GAINED' }],
      means: ['PHONE', 'PAPERS'],
      from: '2026-03~',
      stage: 'EVALUATION',
      projAmount: '380',
      benefitAmount: 'UNKNOWN',
      harm: ['UNFAIR', 'LOSS'],
      howKnown: 'SAW',
      otherTold: ['NO'],
      fear: ['WORK'],
    },
    'LONG',
  );

/** A report with a name, answered to the end. */
export const named = (language: 'zh' | 'en'): Draft =>
  but(filled(language), {
    mode: 'NAMED',
    name: language === 'zh' ? '张小满' : 'Zhang Xiaoman',
    idType: 'ID_CARD',
    idLast4: '123X',
    ownRelation: 'BIDDER',
    reachBy: ['PHONE', 'EMAIL'],
    phone: '139 0000 0000',
    email: 'xiaoman@example.com',
    safeTime: language === 'zh' ? '工作日晚上八点以后' : 'workdays after 8 in the evening',
    safeWords: language === 'zh' ? '您订的书到了' : 'The book you ordered has come',
  });

/** The receipt of the published test vector. */
export const filed: Filed = {
  digits: '0012 1842 6182 4569 6789 8401 2916',
  words: frame.language === 'zh' ? '人表瓶 二损塔 思密串' : 'absurd clerk erode brass ladder venture muscle onion gather',
  filedOn: '2026-11-22',
  acceptBy: '2026-12-11',
  named: false,
};
