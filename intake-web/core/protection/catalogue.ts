import type { RiskLevel } from '../contract';
import type { Text } from '../questionnaire/questionnaire';

/** An entry of a catalogue: codes are never used again for something else. */
export interface Entry<C extends string = string> {
  readonly code: C;
  readonly names: Text;
}

const entry = <C extends string>(code: C, zh: string, en: string): Entry<C> => ({ code, names: { zh, en } });

/** From the least to the most. */
export const LEVELS: readonly Entry<RiskLevel>[] = [
  entry('LOW', '低', 'Low'), entry('MEDIUM', '中', 'Medium'), entry('HIGH', '高', 'High'), entry('EXTREME', '极高', 'Extreme'),
];

/** What the reporter stands to suffer; `weight` counts in the suggestion. */
export interface Nature extends Entry<NatureCode> {
  readonly weight: 0 | 1 | 2;
}

export type NatureCode = 'BODY' | 'FAMILY' | 'PROPERTY' | 'WORK' | 'CONTRACT' | 'LAWSUIT' | 'NAME' | 'OTHER';

export const NATURES: readonly Nature[] = [
  { ...entry('BODY', '人身安全', 'Safety of the person'), weight: 2 },
  { ...entry('FAMILY', '近亲属', 'Close relatives'), weight: 2 },
  { ...entry('PROPERTY', '财产、住所', 'Property or home'), weight: 1 },
  { ...entry('WORK', '工作、待遇、处分', 'Job, pay, discipline'), weight: 1 },
  { ...entry('CONTRACT', '合同、生意', 'Contracts or business'), weight: 1 },
  { ...entry('LAWSUIT', '被诬告、被起诉', 'False charges or suits'), weight: 1 },
  { ...entry('NAME', '名誉', 'Good name'), weight: 0 },
  { ...entry('OTHER', '其他', 'Other'), weight: 0 },
];

export type Likelihood = 'UNLIKELY' | 'POSSIBLE' | 'LIKELY' | 'HAPPENING';

export const LIKELIHOODS: readonly Entry<Likelihood>[] = [
  entry('UNLIKELY', '不大可能', 'Unlikely'), entry('POSSIBLE', '有可能', 'Possible'), entry('LIKELY', '很可能', 'Likely'),
  entry('HAPPENING', '已经发生', 'Happening already'),
];

/** Rows are likelihoods, columns the weight of the gravest nature: 0, 1, 2. */
export const LEVEL_OF: Readonly<Record<Likelihood, readonly [RiskLevel, RiskLevel, RiskLevel]>> = {
  UNLIKELY: ['LOW', 'LOW', 'MEDIUM'],
  POSSIBLE: ['LOW', 'MEDIUM', 'HIGH'],
  LIKELY: ['MEDIUM', 'HIGH', 'HIGH'],
  HAPPENING: ['HIGH', 'HIGH', 'EXTREME'],
};

export type RetaliationCode = 'VIOLENCE' | 'PROPERTY' | 'FRAMING' | 'INSULT' | 'DISMISSAL' | 'PAY' | 'DISCIPLINE' | 'PROMOTION' | 'REFUSAL' | 'OTHER';

/** The ten forms of retaliation (关于保护、奖励职务犯罪举报人的若干规定, 2016, art. 7); the questionnaire asks by the same codes. */
export const RETALIATIONS: readonly (Entry<RetaliationCode> & { readonly nature: NatureCode })[] = [
  { ...entry('VIOLENCE', '暴力、威胁或者非法限制人身自由', 'Violence, threat, or unlawful restraint'), nature: 'BODY' },
  { ...entry('PROPERTY', '非法占有或者损毁财产', 'Property seized or damaged'), nature: 'PROPERTY' },
  { ...entry('FRAMING', '栽赃陷害', 'Framing'), nature: 'LAWSUIT' },
  { ...entry('INSULT', '侮辱、诽谤', 'Insult or defamation'), nature: 'NAME' },
  { ...entry('DISMISSAL', '违规解聘、辞退或者开除', 'Unlawful dismissal'), nature: 'WORK' },
  { ...entry('PAY', '克扣或者变相克扣工资、奖金或者其他福利待遇', 'Pay or benefits withheld'), nature: 'WORK' },
  { ...entry('DISCIPLINE', '无故给予处分或者故意加重处分', 'Groundless or aggravated discipline'), nature: 'WORK' },
  { ...entry('PROMOTION', '在职务晋升、岗位安排、评级考核上刁难、压制', 'Obstruction in promotion, post or assessment'), nature: 'WORK' },
  { ...entry('REFUSAL', '对合理申请应当批准而不予批准或者拖延', 'Proper applications refused or delayed'), nature: 'OTHER' },
  { ...entry('OTHER', '其他侵害', 'Other harm'), nature: 'OTHER' },
];

/** What a desk can do for a reporter. */
export interface Measure extends Entry {
  /** The least level whose plan takes it up by itself. */
  readonly from: RiskLevel;
  /** Statute and article, or that this product suggests it. */
  readonly law: Text;
}

const RULES_47: Text = { zh: '纪检监察机关处理检举控告工作规则 第47条', en: 'Work rules on reports and accusations, art. 47' };
const RULES_49: Text = { zh: '纪检监察机关处理检举控告工作规则 第49条', en: 'Work rules on reports and accusations, art. 49' };
const REPORTERS_2016: Text = { zh: '关于保护、奖励职务犯罪举报人的若干规定（2016）第9至11条', en: 'Provisions of 2016 on protecting reporters of duty crimes, arts. 9 to 11' };
const OURS: Text = { zh: '本产品建议', en: 'suggested by this product' };

const measure = (code: string, from: RiskLevel, zh: string, en: string, law: Text): Measure => ({ ...entry(code, zh, en), from, law });

export const MEASURES: readonly Measure[] = [
  measure('FEW_HANDS', 'LOW', '限定知情人员，一事一人办', 'As few people in the know as possible', RULES_47),
  measure('COVER', 'LOW', '核查以例行检查、审计等名义进行，不出示举报材料', 'Verify under another occasion, show no material of the report', RULES_47),
  measure('SAFE_CONTACT', 'LOW', '约定安全的联系方式和时间，不往单位打电话', 'Agree how and when to get in touch, never by way of the employer', OURS),
  measure('PSEUDONYM', 'MEDIUM', '文书用化名，真实身份另行立卷', 'A pseudonym in all papers, the true name in a volume of its own', REPORTERS_2016),
  measure('WATCH', 'MEDIUM', '人工留意本单位对其人事、待遇的变动', 'Watch by hand what the employer does about post and pay', RULES_49),
  measure('DAMAGES', 'MEDIUM', '支持依法请求赔偿', 'Support a lawful claim for damages', REPORTERS_2016),
  measure('CONTACT_BAN', 'HIGH', '禁止特定人员接触', 'Forbid named persons to come near', REPORTERS_2016),
  measure('GUARD', 'HIGH', '对人身、财产、住所采取专门保护', 'Special protection of person, property and home', REPORTERS_2016),
  measure('POLICE', 'HIGH', '商请公安机关协助', 'Ask the police for help', REPORTERS_2016),
  measure('EMERGENCY', 'EXTREME', '先行采取紧急保护措施，再补手续', 'Emergency measures first, papers afterwards', REPORTERS_2016),
  measure('HIDDEN_WITNESS', 'EXTREME', '作证时不暴露外貌和真实声音', 'Hide face and voice when testifying', REPORTERS_2016),
];

const rank = (level: RiskLevel): number => LEVELS.findIndex(({ code }) => code === level);

/** The measures that a plan of this level begins with. */
export const measuresFor = (level: RiskLevel): readonly Measure[] => MEASURES.filter(({ from }) => rank(from) <= rank(level));
