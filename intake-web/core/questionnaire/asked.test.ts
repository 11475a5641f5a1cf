import { describe, expect, it } from 'vitest';
import { testJson } from '../testdata/files';
import { MAX_CONTACT } from '../contact/seal';
import { contactOf } from './contact';
import { secondsLeft } from './duration';
import { faultsOf } from './faults';
import { checkability, hintsFor, measuresOf } from './quality';
import type { Answers, Card, Questionnaire } from './questionnaire';
import { rowsOf, sectionsOf } from './rows';
import { sealingOf } from './sealing';
import { cardQuestions, questionOf, shownGroups, shownQuestions } from './shown';
import { sealedAnswers } from './tidy';

const asked = testJson<Questionnaire>('deploy/data/questionnaire.json');
const keysOn = (answers: Answers, road: 'SHORT' | 'LONG'): string[] => shownQuestions(asked, answers, road).map(({ key }) => key);
const faultKeys = (group: string, answers: Answers): string[] => faultsOf(asked, group, answers, 'LONG').map(({ key }) => key);

const told: Answers = {
  mode: 'ANONYMOUS', truthPledge: 'YES', subjRank: 'R_XIANGKE', subjRole: 'LEADER', subjUnit: '区住房和城乡建设局', subjUnitId: 'construction',
  field: 'F1', allegations: ['A01', 'A02'], story: '经过。', ongoing: 'NO', imminent: 'NO', danger: 'NO',
};

describe('which questions are asked', () => {
  it('keeps the short road to its five screens, and the start', () => {
    expect(shownGroups(asked, told, 'SHORT').map(({ code }) => code)).toEqual(['before', 'mode', 'level', 'person', 'field', 'happened']);
  });

  it('asks everything of the short road on the long one too', () => {
    expect(keysOn(told, 'LONG')).toEqual(expect.arrayContaining(keysOn(told, 'SHORT')));
  });

  it.each(['F1', 'F2', 'F3', 'F4', 'F5', 'F9'])('asks the further questions of %s in no other field', (field) => {
    const further = (code: string) => shownQuestions(asked, { ...told, field: code }, 'LONG').filter(({ group }) => group === 'fieldMore').map(({ key }) => key);
    expect(further(field).length).toBeGreaterThan(2);
    for (const other of ['F1', 'F2', 'F3', 'F4', 'F5', 'F9'].filter((code) => code !== field)) expect(further(other).filter((key) => further(field).includes(key))).toEqual([]);
  });

  it('asks for the days of a complaint only of who makes one', () => {
    expect(keysOn({ ...told, kind: 'REPORT' }, 'LONG')).not.toContain('complaintKind');
    expect(keysOn({ ...told, kind: 'BOTH', complaintKind: 'TENDER' }, 'LONG')).toEqual(expect.arrayContaining(['complaintAbout', 'knewDate', 'objectionReplyDate']));
    expect(keysOn({ ...told, kind: 'COMPLAINT', complaintKind: 'NONE' }, 'LONG')).not.toContain('knewDate');
  });

  it('asks on a card by what stands on that card', () => {
    const onCard = (card: Card) => cardQuestions(asked, 'moreSubjects', { ...told, subjRank: 'R_UNKNOWN' }, card).map(({ key }) => key);
    expect(onCard({ subjRank: 'R_UNKNOWN', subjRole: 'LEADER' })).toContain('higherPost');
    expect(onCard({ subjRank: 'R_BELOW', subjRole: 'LEADER' })).not.toContain('higherPost');
  });

  it('asks whether it is a leader of the district where the rank leaves it open', () => {
    expect(keysOn({ ...told, subjRank: 'R_UNKNOWN' }, 'SHORT')).toContain('higherPost');
    expect(keysOn(told, 'SHORT')).not.toContain('higherPost');
  });
});

describe('what is to be put right', () => {
  it.each(asked.groups.map(({ code }) => code))('asks nothing of an anonymous reporter on %s that has no 不清楚 or words of his own', (group) => {
    for (const { key, text } of faultsOf(asked, group, {}, 'LONG')) {
      expect(questionOf(asked, key)!.required, key).toContain('A');
      expect(text.zh).toMatch(/^请/);
    }
  });

  it('asks more of an enterprise, which stands in the matter itself', () => {
    const long = { ...told, kind: 'REPORT', stage: 'TENDER' };
    const keys = (mode: 'A' | 'E') => ['others', 'project'].flatMap((group) => faultsOf(asked, group, long, 'LONG', mode)).map(({ key }) => key);
    expect(keys('A')).toEqual([]);
    expect(keys('E')).toEqual(['othersInvolved', 'projName', 'projNo', 'projAmount', 'fundsKind', 'parties']);
  });

  it('finds nothing in a report of the short road', () => {
    const faults = shownGroups(asked, told, 'SHORT').flatMap(({ code }) => faultsOf(asked, code, told, 'SHORT'));
    expect(faults).toEqual([]);
  });

  it('takes figures as they are typed, and says what to write instead of words', () => {
    expect(faultKeys('project', { ...told, projAmount: '１，２００．５', stage: 'TENDER' })).toEqual([]);
    expect(faultsOf(asked, 'project', { ...told, projAmount: '三百多', stage: 'TENDER' }, 'LONG')).toEqual([{ key: 'projAmount', text: expect.objectContaining({ zh: '请只写数字，例如 12.5' }) }]);
  });

  it.each(['2026', '2026-03', '2026-03-05', '2026-03~', 'UNKNOWN'])('takes %s for a time', (from) => expect(faultKeys('when', { ...told, from })).toEqual([]));
  it.each(['2026-13', '2026-02-30', '三月', '26-3'])('does not take %s for a time', (from) => expect(faultKeys('when', { ...told, from })).toEqual(['from']));

  it('takes 不清楚 only where it is offered', () => {
    const complaint = { ...told, kind: 'COMPLAINT', complaintKind: 'PROCUREMENT', knewDate: 'UNKNOWN' };
    expect(faultKeys('complaint', complaint)).toEqual([]);
    expect(faultKeys('complaint', { ...complaint, objectionDate: 'UNKNOWN' })).toEqual(['objectionDate']);
  });

  it('takes an option of another field for none', () => {
    expect(faultKeys('project', { ...told, stage: 'DRUG_PRICE' })).toEqual(['stage']);
  });

  it('says in which card something is missing', () => {
    const cards = [{ name: '甲公司' }, { creditCode: '91' }];
    expect(faultsOf(asked, 'others', { ...told, othersInvolved: cards }, 'LONG')).toEqual([
      { key: 'name', card: { list: 'othersInvolved', at: 1 }, text: questionOf(asked, 'name', 'othersInvolved')!.missing },
    ]);
  });

  it('says by how much a text is too long, and where the rest can go', () => {
    const [fault] = faultsOf(asked, 'manner', { ...told, means: ['WORD'], exactWords: '字'.repeat(2001) }, 'LONG');
    expect(fault?.text.zh).toBe('请删短一些，超出 1 字；其余的可以以后在信箱里补充');
  });
});

describe('who reports', () => {
  const named: Answers = { ...told, mode: 'NAMED' };
  const full: Answers = { ...named, name: '张小满', idType: 'ID_CARD', idLast4: '123X', ownRelation: 'BIDDER', reachBy: ['PHONE'], phone: '１３９ 0000 1111', safeTime: '晚上' };

  it('is asked of those who give a name, last of all, on either road', () => {
    for (const road of ['SHORT', 'LONG'] as const) {
      expect(shownGroups(asked, named, road).slice(-2).map(({ code }) => code)).toEqual(['reporter', 'reach']);
      expect(shownGroups(asked, told, road).map(({ code }) => code)).not.toContain('reporter');
    }
  });

  it('must say name, papers, relation and one way to be reached', () => {
    expect(faultKeys('reporter', named)).toEqual(['name', 'idType', 'ownRelation']);
    expect(faultKeys('reach', named)).toEqual(['reachBy']);
    expect(['reporter', 'reach'].flatMap((group) => faultKeys(group, full))).toEqual([]);
  });

  it.each([
    ['idLast4', '12'], ['idLast4', '110101199003071234'], ['phone', '打我手机'], ['phone', '123'], ['email', 'me at home'],
  ])('is told what is wrong with %s “%s”', (key, value) => {
    const faults = ['reporter', 'reach'].flatMap((group) => faultsOf(asked, group, { ...full, reachBy: ['PHONE', 'EMAIL'], email: 'a@b.cn', [key]: value }, 'SHORT'));
    expect(faults).toEqual([{ key, text: questionOf(asked, key)!.form!.wrong }]);
  });

  it('goes into the box and nowhere else, the name to be kept out of documents unless said otherwise', () => {
    const { answers, hidden, identity } = sealedAnswers(asked, full, 'SHORT');
    expect([answers, hidden]).toEqual([{ ...told, mode: 'NAMED' }, {}]);
    expect(identity).toEqual({ name: '张小满', idType: 'ID_CARD', idLast4: '123X', ownRelation: 'BIDDER', hideName: 'YES', reachBy: ['PHONE'], phone: '１３９ 0000 1111', safeTime: '晚上' });
  });

  it('is forgotten when the name is taken back, and asked as it was when it is given again', () => {
    expect(sealedAnswers(asked, { ...full, mode: 'ANONYMOUS' }, 'LONG')).not.toHaveProperty('identity');
  });

  it('reads in words once the box is open', () => {
    const sections = sectionsOf(asked, rowsOf(asked, sealedAnswers(asked, full, 'SHORT').identity!, 'zh'), 'zh');
    expect(sections.map(({ heading }) => heading)).toEqual(['举报人']);
    expect(sections[0]!.rows.map(({ label, lines }) => `${label}：${lines.join()}`)).toEqual([
      '姓名：张小满', '证件：居民身份证', '证件号码最后四位：123X', '与此事的关系：投标人', '隐去姓名办理：不写，用代号', '联系方式：电话', '电话：１３９ 0000 1111', '方便的时间：晚上',
    ]);
  });
});

describe('how to call', () => {
  const called: Answers = { ...told, callMe: 'YES', askFor: '老周', callWay: '136 0000 2222', callWords: '就说是快递' };

  it('is asked, named or not, of those who want to be called, and must say whom and how', () => {
    expect(keysOn(told, 'LONG')).not.toContain('askFor');
    for (const mode of ['ANONYMOUS', 'NAMED']) expect(faultKeys('call', { ...told, mode, callMe: 'YES' })).toEqual(['askFor', 'callWay']);
  });

  it('goes into its own box, in the words of those who call', () => {
    const { answers, hidden, contact, ...others } = sealedAnswers(asked, called, 'SHORT');
    expect([answers, hidden, others]).toEqual([{ ...told, callMe: 'YES' }, {}, {}]);
    expect(contactOf(contact!)).toEqual({ askFor: '老周', way: '136 0000 2222', when: '', words: '就说是快递' });
  });

  it('never outgrows the box, whatever fits the fields', () => {
    const long = Object.fromEntries(['askFor', 'callWay', 'callTime', 'callWords'].map((key) => [key, '长'.repeat(questionOf(asked, key)!.max!)]));
    expect(new TextEncoder().encode(JSON.stringify({ v: 1, ...contactOf(long) })).length).toBeLessThan(MAX_CONTACT);
  });
});

describe('what is sealed', () => {
  const long: Answers = { ...told, witnesses: '门卫', relation: 'BIDDER', means: ['WORD'], projAmount: '3,000', exactWords: '  ', othersInvolved: [{ name: '甲公司' }, {}] };

  it('parts what might show who reports from the rest', () => {
    const { answers, hidden } = sealedAnswers(asked, long, 'LONG');
    expect(hidden).toEqual({ witnesses: '门卫', relation: 'BIDDER' });
    expect(answers).toEqual({ ...told, means: ['WORD'], projAmount: '3000', othersInvolved: [{ name: '甲公司' }] });
  });

  it('leaves out what the short road does not ask', () => {
    expect(sealedAnswers(asked, long, 'SHORT')).toEqual({ answers: told, hidden: {} });
  });

  it('leaves out answers to questions that a later change has closed', () => {
    const changed = sealedAnswers(asked, { ...long, field: 'F2', awardAmount: '12' }, 'LONG');
    expect(changed.answers).not.toHaveProperty('awardAmount');
  });

  it('is read by the desk in the order of the questions, cards and all', () => {
    const rows = rowsOf(asked, { ...sealedAnswers(asked, long, 'LONG').answers, from: '2026-03~' }, 'zh');
    expect(rows.map(({ key }) => key)).toEqual(['mode', 'truthPledge', 'subjRank', 'subjUnit', 'subjRole', 'othersInvolved', 'field', 'allegations', 'story', 'means', 'from', 'ongoing', 'imminent', 'danger', 'projAmount', 'subjUnitId']);
    expect(rows.find(({ key }) => key === 'othersInvolved')?.cards).toEqual([[expect.objectContaining({ label: '名称', lines: ['甲公司'], own: true })]]);
    expect(rows.find(({ key }) => key === 'from')?.lines).toEqual(['大约 2026 年 3 月']);
    expect(rows.find(({ key }) => key === 'projAmount')?.lines).toEqual(['3000 万元']);
    expect(rows.find(({ key }) => key === 'means')).toMatchObject({ lines: ['打招呼'], own: false, group: 'manner' });
  });
});

describe('a report and its questionnaire', () => {
  const names = (zh: string) => ({ zh, en: zh });
  const old = {
    questions: [{ key: 'subjRank', names: names('级别') }, { key: 'signs', names: names('情形') }, { key: 'imminent', names: names('就要发生') }],
    ranks: [{ code: 'R_BELOW', names: names('科级以下') }], roles: [], fields: [], allegations: [],
    signs: [{ code: 'THREAT', allegation: 'A06', text: names('有威胁、强迫'), gives: { threat: true } }],
  };

  it('of version 1 is read with its own questions, in one part without a heading', () => {
    const rows = rowsOf(old, { imminent: true, signs: ['THREAT'], subjRank: 'R_BELOW' }, 'zh');
    expect(rows.map(({ label, lines }) => [label, lines])).toEqual([['级别', ['科级以下']], ['情形', ['有威胁、强迫']], ['就要发生', ['是']]]);
    expect(sectionsOf(old, rows, 'zh')).toEqual([{ rows }]);
  });

  it('stands under the headings of its parts when its questionnaire names them', () => {
    const sections = sectionsOf(asked, rowsOf(asked, { story: '经过。', subjUnit: '某局', subjUnitId: 'audit', fromElsewhere: 'x' }, 'zh'), 'zh');
    expect(sections.map(({ heading, rows }) => [heading, rows.map(({ key }) => key)])).toEqual([['关于谁', ['subjUnit', 'subjUnitId']], ['什么事', ['story']], [undefined, ['fromElsewhere']]]);
  });
});

describe('hints and measures', () => {
  it('weigh a bare report at nothing and a full one at a hundred', () => {
    expect(checkability(asked, told)).toBe(0);
    const full = { ...told, subjPost: '副局长', from: '2026', projNo: '1', exactWords: '有人了', projAmount: '3', howKnown: 'SAW', evidenceKinds: ['AUDIO'] };
    expect(checkability(asked, full)).toBe(100);
    expect(hintsFor(asked, full)).toEqual([]);
  });

  it('do not count 不清楚, hearsay or the lack of material', () => {
    expect(checkability(asked, { from: 'UNKNOWN', howKnown: 'OTHER_SAID', evidenceKinds: ['NONE'], subjPost: ' ' })).toBe(0);
  });

  it('name the most useful addition first', () => expect(hintsFor(asked, told)[0]?.zh).toBe('写上姓名或者职务'));

  it('turn amounts into what the matrix measures', () => {
    expect(measuresOf(asked, { projAmount: '400', benefitAmount: '30,000', lossAmount: 'UNKNOWN' })).toEqual({ projectAmountFen: 400_000_000, benefitFen: 3_000_000 });
  });
});

describe('what is said of encryption', () => {
  it.each(asked.questions.map((question) => [`${question.in ?? ''} ${question.key}`, question] as const))('has a sentence of each way for %s', (_, question) => {
    for (const way of ['app', 'door', 'api'] as const) expect(sealingOf(asked, question, way).zh).toBeTruthy();
  });

  it('never promises secrecy from the server where the server reads', () => {
    for (const { door, api } of Object.values(asked.sealing)) for (const text of [door, api]) expect(text.zh).toContain('服务器会');
  });
});

describe('the time that is left', () => {
  it('is longer on the long road, and shrinks with every screen', () => {
    expect(secondsLeft(asked, told, 'LONG')).toBeGreaterThan(secondsLeft(asked, told, 'SHORT'));
    const left = shownGroups(asked, told, 'LONG').map(({ code }) => secondsLeft(asked, told, 'LONG', code));
    for (const [at, seconds] of left.slice(1).entries()) expect(seconds).toBeLessThan(left[at]!);
  });

  it('grows when an answer opens further questions', () => {
    expect(secondsLeft(asked, { ...told, kind: 'BOTH', complaintKind: 'TENDER' }, 'LONG')).toBeGreaterThan(secondsLeft(asked, told, 'LONG'));
  });
});
