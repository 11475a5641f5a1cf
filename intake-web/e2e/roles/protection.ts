import { connect } from '../../core/api/client';
import { b64, hex, randomBytes } from '../../core/bytes';
import { refuse, sealReply } from '../../core/clue/answer';
import { sealPaper } from '../../core/clue/deskPaper';
import { openClue, type OpenClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import { signDeed, type Verb } from '../../core/officer/deed';
import { writePlan, type PlanText } from '../../core/protection/plan';
import { sendReport } from '../../core/report/file';
import { connection, sealed } from '../people';
import type { Caller } from './callers';
import type { Asked } from './requests';

const PLAN: PlanText = { level: 'MEDIUM', natures: ['WORK'], likelihood: 'POSSIBLE', reasons: '很少几个人知道', measures: ['FEW_HANDS'], text: '' };

const DAY = { day: 'D30' };

interface Seen {
  readonly intake: Seat;
  readonly opened: OpenClue;
}

type Make = (scene: Seen, caller: Caller) => Promise<Asked>;

const deed = ({ seat }: Caller, { clue, head }: OpenClue, verb: Verb, act: object) =>
  signDeed(seat.manifest.deploymentId, seat.officer, clue.clueId, head, verb, act, new Date());

async function paper({ intake, opened }: Seen, id: string): Promise<string> {
  return b64(await sealPaper(intake, opened, { kind: 'plan', id, version: 1 }, { v: 1, ...PLAN }));
}

/** For those who may: a clue whose work has ended after a plan was written. Nobody else gets as far as its state. */
async function ended({ intake, opened }: Seen, { name }: Caller): Promise<OpenClue> {
  if (name !== 'intake' && name !== 'chief') return opened;
  const report = await sealed('一份举报');
  await sendReport(connect(connection()), report);
  const fresh = await openClue(intake, report.clueId);
  const { head } = await writePlan(intake, fresh, 1, PLAN);
  await refuse(intake, { ...fresh, head }, 'NA3', '请补充');
  return openClue(intake, report.clueId);
}

/** A good request for every operation that keeps a reporter safe. */
export const protectionRequests: Readonly<Record<string, Make>> = {
  readProtection: async ({ opened }) => ({ path: { clueId: opened.clue.clueId } }),
  planProtection: async (scene, caller) => ({
    path: { clueId: scene.opened.clue.clueId },
    body: deed(caller, scene.opened, 'protection-planned', { desk: 'DISC', level: 'MEDIUM', version: 1, ciphertext: await paper(scene, 'plan') }),
  }),
  recordIncident: async (scene, caller) => {
    const id = hex(randomBytes(16));
    const body = deed(caller, scene.opened, 'incident-recorded', { desk: 'DISC', id, ciphertext: await paper(scene, id) });
    return { path: { clueId: scene.opened.clue.clueId }, body };
  },
  askCheckIn: async (scene, caller) => {
    const opened = await ended(scene, caller);
    const reply = await sealReply(scene.intake, opened, { kind: 'REPLY', text: '您现在还好吗？' });
    return { path: { clueId: opened.clue.clueId, ...DAY }, body: deed(caller, opened, 'protection-asked', { desk: 'DISC', reply }) };
  },
  finishCheckIn: async (scene, caller) => {
    const opened = await ended(scene, caller);
    return { path: { clueId: opened.clue.clueId, ...DAY }, body: deed(caller, opened, 'protection-checked-30', { desk: 'DISC', outcome: 'ANSWERED' }) };
  },
};
