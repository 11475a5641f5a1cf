import { h, type JSX } from 'preact';

import type { DeskCode } from '../../core/contract';
import type { Candidate } from '../../desk/act/assignee';
import { begin } from '../../desk/act/draft';
import { noFilters } from '../../desk/router';
import type { AlarmProps } from '../../desk/screens/alarm';
import type { ClueProps } from '../../desk/screens/clue';
import { screens, type ScreenName, type ScreenState } from '../../desk/screens';
import type { QueueProps } from '../../desk/screens/queue';
import type { SignInProps, UnlockProps } from '../../desk/session/status';
import { words } from '../../desk/words';
import { accepted, assigned, now, refused, registered, rows, sealedPath, sealedRow, unseen } from './clues';
import { letters, opened, questionnaire } from './opened';

/** A picture of every state of every screen: one that is missing here does not compile. */
type Pictures = { [Name in ScreenName]: { [State in ScreenState<Name>]: () => JSX.Element } };

const nothing = () => undefined;
const names = new Map([['lin.wen', '林文'], ['wu.fang', '吴芳'], ['he.jun', '何军']]);
const desks: Record<string, string> = { DISC: '区纪委监委', SUPERIOR: '市纪委监委', AUD: '区审计局', OVERSIGHT: '监督' };
const detail = 'the facets of the row differ from those in the sealed report';

const signIn = (part: Partial<SignInProps>) => () => h(screens.signIn.show, { known: [], status: { kind: 'idle' }, onSignIn: nothing, onForget: nothing, ...part });
const unlock = (part: Partial<UnlockProps>) => () => h(screens.unlock.show, { user: 'lin.wen', why: 'locked', status: { kind: 'idle' }, onUnlock: nothing, onOther: nothing, ...part });
const alarm = (part: Pick<AlarmProps, 'code' | 'detail'>) => () => h(screens.alarm.show, { onAgain: nothing, ...part });

const queue = (part: Partial<QueueProps>) => () => h(screens.queue.show, {
  view: 'all', filters: noFilters, desks: new Map<DeskCode, string>([['DISC', desks['DISC']!]]), rows, gone: new Set<string>(), more: 'none', arrived: 0, failure: undefined, updated: now, now, nameOf: (user) => names.get(user) ?? user,
  onFilter: nothing, onMore: nothing, onRefresh: nothing, onArrived: nothing, ...part,
});

const candidates: readonly Candidate[] = [
  { user: 'lin.wen', name: '林文', roles: ['INTAKE', 'CHIEF'], current: false },
  { user: 'wu.fang', name: '吴芳', roles: ['HANDLER'], current: true },
  { user: 'he.jun', name: '何军', roles: ['HANDLER'], current: false },
];

const clue = (part: Partial<ClueProps>) => () => h(screens.clue.show, {
  clue: unseen, failure: undefined, content: { kind: 'sealed' }, done: undefined, draft: undefined, candidates, roles: ['INTAKE', 'CHIEF'], officer: '林文',
  names, deskName: (desk) => desks[desk] ?? desk, back: '#/unseen', now,
  onOpen: nothing, onBegin: nothing, onDraft: nothing, onClose: nothing, onSend: nothing, onReread: nothing, ...part,
});

const content = { kind: 'opened', opened, questionnaire } as const;
const talking = { kind: 'opened', opened: { ...opened, letters }, questionnaire } as const;
const plain = words.act.templates;

export const pictures: Pictures = {
  signIn: {
    'first-use': signIn({}),
    paper: signIn({}),
    known: signIn({ known: ['lin.wen'] }),
    faults: signIn({}),
    refused: signIn({ known: ['lin.wen'], status: { kind: 'refused', message: words.session.error.failed } }),
    'too-many': signIn({ known: ['lin.wen'], status: { kind: 'refused', message: words.shell.problem.tooMany(14) } }),
    forget: signIn({ known: ['lin.wen'] }),
    working: signIn({ known: ['lin.wen'], status: { kind: 'working', step: 'stretch', seconds: 2 } }),
  },
  unlock: {
    locked: unlock({}),
    reloaded: unlock({ why: 'reloaded' }),
    refused: unlock({ status: { kind: 'refused', message: words.session.error.failed } }),
    working: unlock({ status: { kind: 'working', step: 'keys', seconds: 0 } }),
  },
  alarm: {
    manifest: alarm({ code: 'manifest', detail: '1 of 2 root signatures hold' }),
    'desk-key': alarm({ code: 'desk-key', detail: 'the key of DISC is not the manifest\'s' }),
  },
  queue: {
    filled: queue({ rows: [rows[0]!, sealedRow, ...rows.slice(1)] }),
    loading: queue({ rows: undefined, updated: undefined }),
    empty: queue({ view: 'mine', rows: [] }),
    'no-match': queue({ rows: [], filters: { ...noFilters, fields: ['F3'], urgencies: ['U1'] } }),
    error: queue({ rows: undefined, updated: undefined, failure: words.shell.problem.offline }),
    stale: queue({ failure: words.shell.problem.offline }),
    arrived: queue({ view: 'unseen', arrived: 2, rows: rows.slice(0, 3), gone: new Set([rows[1]!.clueId]) }),
    'no-desk': queue({ view: 'unseen', rows: undefined, updated: undefined, desks: new Map<DeskCode, string>() }),
    more: queue({ more: 'some', desks: new Map<DeskCode, string>([['DISC', '区纪委监委'], ['DISC_TRIAGE', '信访室']]) }),
  },
  clue: {
    loading: clue({ clue: undefined }),
    error: clue({ clue: undefined, failure: words.shell.problem.offline }),
    sealed: clue({}),
    'sealed-path': clue({ clue: sealedPath }),
    opening: clue({ content: { kind: 'opening' } }),
    'opening-failed': clue({ content: { kind: 'failed', message: words.shell.problem.offline } }),
    opened: clue({ clue: registered, content }),
    conversation: clue({ clue: assigned, content: talking }),
    alarm: clue({ clue: registered, content: { kind: 'alarm', code: 'facets', detail } }),
    'alarm-sequence': clue({ clue: assigned, content: { kind: 'alarm', code: 'sequence', detail: 'messages of the reporter are missing, doubled or out of order' } }),
    accept: clue({ clue: registered, content, draft: begin('accept') }),
    'accept-review': clue({ clue: registered, content, draft: { ...begin('accept'), stage: 'review', text: plain.accept.plain.text } }),
    refuse: clue({ clue: registered, content, draft: { ...begin('refuse'), ground: 'NA2' } }),
    'refuse-faults': clue({ clue: registered, content, draft: begin('refuse') }),
    assign: clue({ clue: accepted, content, draft: begin('assign') }),
    reply: clue({ clue: assigned, content: talking, draft: { ...begin('reply'), text: plain.reply.ask.text } }),
    moved: clue({ clue: assigned, content: talking, draft: { ...begin('reply'), text: letters[1]!.text, notice: words.act.moved } }),
    done: clue({ clue: accepted, content, done: words.act.accept.done }),
    refused: clue({ clue: refused }),
  },
  missing: { missing: () => h(screens.missing.show, {}) },
  shortcuts: { open: () => h(screens.shortcuts.show, { onClose: nothing }) },
};
