import { h, type JSX } from 'preact';
import { suggest } from '../../core/protection/suggest';
import { begin } from '../../desk/act/draft';
import type { CallPartProps } from '../../desk/calls/callPart';
import type { Keeping } from '../../desk/clue/clockKeeper';
import type { HeldProps } from '../../desk/clue/heldPart';
import type { HeadlineBarProps } from '../../desk/clue/headlineBar';
import type { Standing } from '../../desk/materials/files';
import type { MaterialsProps } from '../../desk/materials/list';
import type { NotesProps } from '../../desk/notes/notes';
import { beginRisk } from '../../desk/protection/risk';
import type { ClueProps } from '../../desk/screens/clue';
import { screens, type ScreenState } from '../../desk/screens';
import { words } from '../../desk/words';
import { beginApprove, beginAsk, beginOpen, beginVerify, faultsOf } from '../../desk/name/draft';
import type { NameProps } from '../../desk/name/namePart';
import { accepted, assigned, cameUp, complained, notes, now, refused, registered, sealedPath, unseen } from './clues';
import calendar from '../../../deploy/data/calendar.json';
import { held, kept, namedClue, reporter, requests } from './names';
import { callLog, callPart, doneCall } from './calls';
import { concluded, fedBack, paperNotes, proposal, proposed, returned, verified } from './disposed';
import { attachments, came, cameLetters, letters, opened, questionnaire } from './opened';
import { bitmap, encryptedPdf, pdfOf, tone } from './previewed';
import { checked, incidentFaults, planDraft, planned, unplanned, writing } from './protected';
import { candidates, deskName, nameOf, names, nothing } from './people';

const detail = 'the facets of the row differ from those in the sealed report';
const headline: HeadlineBarProps = {
  writing: { text: undefined, busy: false, fault: undefined, theirs: undefined, proposed: false }, standing: undefined, writable: true, nameOf,
  onBegin: nothing, onWrite: nothing, onSave: nothing, onTheirs: nothing, onClose: nothing,
};
const standing = { text: '清源街道办事处 · 分管副主任 · 指定承办方、中标人 等 3 项', tags: [], by: 'lin.wen' };
const mine = '清源街道 · 分管副主任 · 文体中心招标量身定制';
const note: NotesProps = { notes, draft: undefined, busy: false, fault: undefined, theirs: undefined, nameOf, onBegin: nothing, onWrite: nothing, onSave: nothing, onSaveOver: nothing, onDrop: nothing };
const papers: NotesProps = { ...note, notes: paperNotes };
const handler = { user: 'wu.fang', roles: ['HANDLER'] } as const;
const noteDraft = { id: '12', base: 1, text: '已向审计局要了 2025 年文体中心的专项审计报告，下周二取。' };

const fileKeys = (standings: MaterialsProps['standings']): MaterialsProps => ({ standings, onPreview: nothing, onAsk: nothing, onTake: nothing, onClose: nothing });
const [picture, original, film, paper, , , call] = attachments.map(({ id }) => id) as [string, string, string, string, string, string, string];

const keeping = { asking: undefined, busy: false, failure: undefined, onAsk: nothing, onWrite: nothing, onPause: nothing, onResume: nothing, onClose: nothing };
const clocks = (part: Partial<Keeping>): ClueProps['clocks'] => ({ calendar, keeping: { ...keeping, ...part } });
const pausing = { rule: 'D25_DECISION', reason: undefined, text: '', fault: words.clue.clocks.reasonMissing } as const;

const clue = (part: Partial<ClueProps>) => () => h(screens.clue.show, {
  clue: unseen, failure: undefined, content: { kind: 'sealed' }, done: undefined, draft: undefined, candidates, me: { user: 'lin.wen', roles: ['INTAKE', 'CHIEF'] }, officer: '林文',
  names, deskName, back: '#/unseen', now, files: fileKeys(new Map()), clocks: clocks({}), headline: { ...headline, standing, ...(part.content?.kind !== 'opened' && { standing: undefined, writable: false }) }, notes: note, protection: unplanned, held: undefined, kept: [], name: undefined, calls: undefined, reporter: undefined,
  onOpen: nothing, onBegin: nothing, onDraft: nothing, onClose: nothing, onSend: nothing, onReread: nothing, onForget: nothing, ...part,
});

const nameProps: NameProps = {
  verification: 'NOT_DONE', kept, requests: [], draft: undefined, faults: {}, busy: false, fault: undefined, me: 'lin.wen', mayAsk: true, seconds: [{ user: 'zhao.lei', name: '赵磊' }], now,
  nameOf, agencyName: deskName, onVerify: nothing, onAsk: nothing, onApprove: nothing, onOpen: nothing, onDraft: nothing, onFile: nothing, onSend: nothing, onClose: nothing,
};
const named = (part: Partial<NameProps>, more: Partial<ClueProps> = {}) => clue({ clue: namedClue, content: namedContent, name: { ...nameProps, ...part }, ...more });
const namedContent = { kind: 'opened', opened: { ...opened, answers: { ...opened.answers, mode: 'NAMED' } }, questionnaire } as const;
const asking = { ...beginAsk(), document: held(), second: 'zhao.lei', agencies: ['MKT', 'PROC'] };
/** Of somebody whose answers tell of no danger. */
const acceptance = begin('accept', 'REPORT', { natures: [], likelihood: 'POSSIBLE', level: 'LOW', prompts: ['NOT_ASKED'] });
const opening = beginOpen(requests.openable.requested.request.requestId);
const approving = beginApprove(requests.toApprove.requested.request.requestId);

const content = { kind: 'opened', opened, questionnaire } as const;
const sent = { kind: 'opened', opened: { ...opened, materials: attachments }, questionnaire } as const;
const files = (...standings: readonly (readonly [string, Standing])[]) => clue({ clue: registered, content: sent, files: fileKeys(new Map(standings)) });
const cameOpen = { kind: 'opened', opened: { ...opened, letters: cameLetters, came }, questionnaire } as const;
const talking = { kind: 'opened', opened: { ...opened, letters }, questionnaire } as const;
const called = (part: Partial<CallPartProps>) => clue({ clue: assigned, content, calls: callPart(part) });
const plain = words.act.templates;
const falseKey = { kind: 'alarm', code: 'clue-key', detail: 'the grant holds the key of another clue' } as const;
const heldPart = (part: Partial<HeldProps>): HeldProps => ({ from: cameUp.sealedUp!, reason: undefined, busy: false, fault: undefined, done: undefined, deskName, onReason: nothing, onHandOut: nothing, onKeep: nothing, ...part });

/** Every state of the page of one clue. */
export const cluePictures: Record<ScreenState<'clue'>, () => JSX.Element> = {
  loading: clue({ clue: undefined }),
  error: clue({ clue: undefined, failure: words.shell.problem.offline }),
  sealed: clue({}),
  'sealed-path': clue({ clue: sealedPath }),
  opening: clue({ content: { kind: 'opening' } }),
  'opening-failed': clue({ content: { kind: 'failed', message: words.shell.problem.offline } }),
  opened: clue({ clue: registered, content }),
  conversation: clue({ clue: assigned, content: talking }),
  materials: clue({ clue: registered, content: sent }),
  'materials-busy': files([picture, { is: 'previewing', done: 0.4 }], [original, { is: 'failed', message: words.shell.problem.offline }], [film, { is: 'taking', done: 0.62 }]),
  'materials-pdf': files([paper, { is: 'shown', file: pdfOf(13), kind: 'pdf' }], [film, { is: 'taken' }]),
  'materials-picture': files([picture, { is: 'shown', file: bitmap(900, 1200), kind: 'picture' }]),
  'materials-sound': files([call, { is: 'shown', file: tone(), kind: 'sound' }]),
  'materials-text': files([picture, { is: 'shown', file: new Blob(['工作日志\n9 月 3 日 协调会\n'.repeat(20_000)]), kind: 'text' }]),
  'materials-broken': files([picture, { is: 'shown', file: new Blob(['nothing']), kind: 'picture' }]),
  'materials-encrypted': files([paper, { is: 'shown', file: encryptedPdf(), kind: 'pdf' }]),
  'materials-ask': files([film, { is: 'asking' }]),
  named: clue({ clue: { ...namedClue, state: 'RECEIVED' } }),
  name: named({}),
  verify: named({ draft: { ...beginVerify(), way: 'MAILBOX', result: 'CONFIRMED' } }),
  'verify-faults': named({ draft: beginVerify(), faults: faultsOf(beginVerify()) }),
  confirmed: named({ verification: 'CONFIRMED' }),
  unreachable: named({ verification: 'UNREACHABLE' }),
  denied: named({ verification: 'DENIED' }),
  'name-loading': named({ kept: undefined }),
  'name-failed': named({ kept: undefined, fault: words.shell.problem.offline }),
  'name-gone': named({ kept: { ...kept, answering: ['AUD', 'MKT', 'SUPERIOR'] } }),
  'name-no-second': named({ seconds: [] }),
  'name-ask': named({ draft: asking }),
  'name-ask-faults': named({ draft: beginAsk(), faults: faultsOf(beginAsk()) }),
  'name-approval': named({ requests: [requests.approval] }),
  'name-approve': named({ requests: [requests.toApprove], draft: { ...approving, document: held() } }),
  'name-approve-other': named({ requests: [requests.toApprove], draft: { ...approving, document: held(false) } }),
  'name-shares': named({ requests: [requests.shares] }),
  'name-refused': named({ requests: [requests.refused] }),
  'name-expired': named({ requests: [requests.expired, requests.ended] }),
  'name-openable': named({ requests: [requests.openable, requests.expired] }),
  'name-elsewhere': named({ requests: [requests.elsewhere] }),
  'name-open': named({ requests: [requests.openable], draft: opening }),
  'name-open-withhold': named({ requests: [requests.openable], draft: { ...opening, telling: 'withhold' }, faults: faultsOf({ ...opening, telling: 'withhold' }) }),
  'name-moved': named({ requests: [requests.openable], draft: opening, fault: words.name.moved }),
  'name-covered': named({ requests: [requests.opened] }, { reporter }),
  'name-shown': named({ requests: [requests.opened] }, { reporter }),
  'alarm-custody': clue({ clue: namedClue, content: { kind: 'alarm', code: 'custody', detail: 'the row shows another custody than the report' } }),
  calls: called({}),
  'calls-none': called({ calls: [] }),
  'calls-ask': called({ asking: true, reason: 'CONFIRM' }),
  'calls-no-reason': called({ asking: true, fault: words.calls.part.noReason }),
  'calls-log': called({ calls: [...callLog, doneCall] }),
  'calls-failed': called({ calls: undefined, failure: words.shell.problem.offline }),
  'calls-alarm': called({ calls: undefined, alarm: { code: 'contact', detail: 'the row shows other keepers than the report' } }),
  alarm: clue({ clue: registered, content: { kind: 'alarm', code: 'facets', detail } }),
  'alarm-held': clue({ clue: cameUp, content: falseKey, held: heldPart({}) }),
  'alarm-held-fault': clue({ clue: cameUp, content: falseKey, held: heldPart({ fault: words.clue.held.noReason }) }),
  'alarm-held-out': clue({ clue: cameUp, content: falseKey, held: heldPart({ reason: 'KEY_FALSE', done: 'out' }) }),
  'alarm-sequence': clue({ clue: assigned, content: { kind: 'alarm', code: 'sequence', detail: 'messages of the reporter are missing, doubled or out of order' } }),
  accept: clue({ clue: registered, content, draft: acceptance }),
  'accept-risk': clue({ clue: registered, content, draft: { ...acceptance, risk: beginRisk(suggest({ ...opened, hidden: { safety: 'FEW', fear: ['WORK'] } })) } }),
  'accept-review': clue({ clue: registered, content, draft: { ...acceptance, stage: 'review', text: plain.accept.plain.text } }),
  refuse: clue({ clue: registered, content, draft: { ...begin('refuse'), ground: 'NA2' } }),
  'refuse-faults': clue({ clue: registered, content, draft: begin('refuse') }),
  assign: clue({ clue: accepted, content, draft: begin('assign') }),
  reply: clue({ clue: assigned, content: talking, draft: { ...begin('reply'), text: plain.reply.ask.text } }),
  linked: clue({ clue: registered, content: { ...content, opened: { ...content.opened, linked: { clueId: assigned.clueId, standing: 'PROVED' } } } }),
  'linked-unproved': clue({ clue: registered, content: { ...content, opened: { ...content.opened, linked: { clueId: assigned.clueId, standing: 'UNPROVED' } } } }),
  'protection-due': clue({ clue: accepted, content, protection: unplanned }),
  protection: clue({ clue: assigned, content: talking, protection: planned }),
  'protection-reading': clue({ clue: assigned, content: talking, protection: { ...unplanned, protection: undefined } }),
  plan: clue({ clue: accepted, content, protection: { ...unplanned, draft: planDraft } }),
  'plan-faults': clue({ clue: accepted, content, protection: writing({ is: 'plan', base: 2, plan: { level: 'LOW', natures: [], reasons: '', measures: [], text: '' } }, true) }),
  incident: clue({ clue: assigned, content: talking, protection: incidentFaults }),
  'check-ins': clue({ clue: assigned, content: talking, protection: checked }),
  'check-in': clue({ clue: assigned, content: talking, protection: { ...checked, draft: { is: 'ask', day: 'D90', text: words.protection.question } } }),
  'reply-exposed': clue({ clue: assigned, content: talking, draft: { ...begin('reply'), text: '您好。您说 9 月 3 日的协调会上，青澜诚筑建设有限公司的人也在场。请补充做记录的是综合办的哪一位，以及 3260 万元的预算是谁定的。' } }),
  'seal-up': clue({ clue: registered, content, draft: { ...begin('sealUp'), reason: 'RANK' } }),
  'seal-up-faults': clue({ clue: registered, content, draft: begin('sealUp') }),
  'seal-up-review': clue({ clue: registered, content, draft: { ...begin('sealUp'), stage: 'review', reason: 'HIGHER_POST', toSuperior: '被反映人上月已任区委常委，公示尚在网上。' } }),
  propose: clue({ clue: assigned, content: talking, me: handler, draft: { ...begin('propose'), disposition: 'PRELIM_VERIFY', text: proposal } }),
  'propose-faults': clue({ clue: assigned, content: talking, me: handler, draft: begin('propose') }),
  'propose-review': clue({ clue: assigned, content: talking, me: handler, draft: { ...begin('propose'), stage: 'review', disposition: 'PRELIM_VERIFY', text: proposal } }),
  proposed: clue({ clue: proposed, content: talking, notes: papers }),
  'approve-review': clue({ clue: proposed, content: talking, notes: papers, draft: { ...begin('approve'), stage: 'review' } }),
  return: clue({ clue: proposed, content: talking, notes: papers, draft: begin('giveBack') }),
  returned: clue({ clue: returned, content: talking, notes: papers, me: handler }),
  conclude: clue({ clue: verified, content: talking, notes: papers, draft: { ...begin('conclude'), outcome: 'FIRST_FORM' } }),
  concluded: clue({ clue: concluded, content: talking, notes: papers }),
  'fed-back': clue({ clue: fedBack, content: talking, notes: papers }),
  'came-up': clue({ clue: cameUp, content: cameOpen }),
  'came-up-sealed': clue({ clue: { ...cameUp, state: 'SEALED_UP', timeline: cameUp.timeline.slice(0, 3) } }),
  confirm: clue({ clue: cameUp, content: cameOpen, draft: begin('renew') }),
  moved: clue({ clue: assigned, content: talking, draft: { ...begin('reply'), text: letters[1]!.text, notice: words.act.moved } }),
  lost: clue({ clue: assigned, content: talking, draft: { ...begin('reply'), text: letters[1]!.text, notice: words.act.lost }, kept: ['assign'] }),
  clocks: clue({ clue: complained, content }),
  pause: clue({ clue: complained, content, clocks: clocks({ asking: pausing }) }),
  headline: clue({ clue: registered, content, headline: { ...headline, standing, writing: { ...headline.writing, text: mine } } }),
  'headline-changed': clue({ clue: registered, content, headline: { ...headline, standing, writing: { ...headline.writing, text: mine, theirs: { version: 2, headline: { ...standing, by: 'wu.fang' } } } } }),
  'headline-unreadable': clue({ clue: registered, content, headline: { ...headline, standing: 'unreadable' }, notes: { ...note, notes: undefined } }),
  notes: clue({ clue: registered, content, headline: { ...headline, standing, writing: { ...headline.writing, proposed: true } }, notes: { ...note, notes: [] } }),
  note: clue({ clue: registered, content, notes: { ...note, draft: noteDraft, fault: words.clue.notes.moved } }),
  'note-changed': clue({ clue: registered, content, notes: { ...note, draft: noteDraft, theirs: notes[1]! } }),
  done: clue({ clue: accepted, content, done: words.act.accept.done }),
  refused: clue({ clue: refused }),
};
