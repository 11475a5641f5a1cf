import { suggest } from '../../core/protection/suggest';
import type { Incident, Plan } from '../../core/protection/plan';
import { faultsOf, type ProtectionDraft } from '../../desk/protection/draft';
import type { ProtectionProps } from '../../desk/protection/protection';
import { words } from '../../desk/words';
import { opened } from './opened';

const nothing = () => undefined;

const plan: Plan = {
  version: 2, user: 'lin.wen', at: '2026-11-21T03:10:00Z', level: 'HIGH', natures: ['WORK', 'CONTRACT'], likelihood: 'LIKELY',
  reasons: '只有投标部三个人知道陪标报价的事，被反映人很容易想到他。',
  measures: ['FEW_HANDS', 'COVER', 'SAFE_CONTACT', 'PSEUDONYM', 'WATCH', 'POLICE'],
  text: '核查由审计组以年度工程审计的名义进场，先查另外两个项目。每周五由承办人看一次信箱。',
};

const incidents: readonly Incident[] = [
  { id: 'a'.repeat(32), form: 'REFUSAL', on: '2026-11-10', text: '单位压着他的职称申报材料不报。', user: 'lin.wen', at: '2026-11-12T02:00:00Z' },
  { id: 'b'.repeat(32), form: 'DISMISSAL', on: '2026-11-20', text: '口头通知停职，没有书面材料；同事王某在场。', clue: 'mfzwizltoq2gk3tdmv2xe5dfmu', user: 'wu.fang', at: '2026-11-21T06:30:00Z' },
];

/** The part of the clue's page that keeps the reporter safe, before anything was written. */
export const unplanned: ProtectionProps = {
  protection: { plan: undefined, incidents: [], checkIns: [] }, draft: undefined, faults: {}, busy: false, fault: undefined,
  suggestion: suggest(opened), decides: true, nameOf: (user) => ({ 'lin.wen': '林文', 'wu.fang': '吴芳' })[user] ?? user,
  onPlan: nothing, onIncident: nothing, onAsk: nothing, onFinish: nothing, onWrite: nothing, onSave: nothing, onDrop: nothing, onPrint: nothing,
};

export const planned: ProtectionProps = { ...unplanned, protection: { plan, incidents, checkIns: [] } };

/** After the end of the work. */
export const checked: ProtectionProps = {
  ...unplanned,
  protection: {
    plan, incidents,
    checkIns: [{ day: 'D30', state: 'DONE', outcome: 'ANSWERED' }, { day: 'D90', state: 'ASKED', outcome: null }, { day: 'D180', state: 'PLANNED', outcome: null }],
  },
};

export const writing = (draft: ProtectionDraft, tried = false): ProtectionProps => ({ ...planned, draft, faults: tried ? faultsOf(draft) : {} });

export const planDraft: ProtectionDraft = { is: 'plan', base: 0, plan: { ...suggest(opened), reasons: '', measures: ['FEW_HANDS', 'COVER', 'SAFE_CONTACT', 'PSEUDONYM', 'WATCH', 'DAMAGES'], text: '' } };

const incidentDraft: ProtectionDraft = { is: 'incident', id: 'c'.repeat(32), incident: { on: '2026-11', text: '', clue: 'mfzwizltoq2gk3tdmv2xe5dfmv' } };

/** Nothing was chosen, and the number that was given leads nowhere. */
export const incidentFaults: ProtectionProps = { ...planned, draft: incidentDraft, faults: { ...faultsOf(incidentDraft), clue: words.protection.clueFaults.MISSING } };
