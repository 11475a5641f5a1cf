import '../styles/clue.css';
import '../styles/letters.css';

import { waiting } from '../../core/clue/procedure';
import type { ClueView } from '../../core/contract';
import type { Answers } from '../../core/report/body';
import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { Notice } from '../../ui/notice/notice';
import type { Candidate } from '../act/assignee';
import type { DeedDraft } from '../act/draft';
import { DeedForm } from '../act/form';
import { isWordless, possible, type Me, type Verb } from '../act/verbs';
import { AlarmPanel } from '../alarm/alarmPanel';
import { Aside, type AsideProps } from '../clue/aside';
import type { Content } from '../clue/content';
import { Conversation } from '../clue/conversation';
import { Head } from '../clue/head';
import { HeadlineBar, type HeadlineBarProps } from '../clue/headlineBar';
import { HeldPart, type HeldProps } from '../clue/heldPart';
import { useClueKeys } from '../clue/keys';
import { LetterUp } from '../clue/letterUp';
import { paperOf, Papers, signedNotes } from '../clue/papers';
import { Report } from '../clue/report';
import { SealedPanel } from '../clue/sealedPanel';
import type { MaterialsProps } from '../materials/list';
import { MaterialSheet } from '../materials/sheet';
import { NameForm } from '../name/nameForm';
import { NamePaper } from '../name/namePaper';
import type { NameProps } from '../name/namePart';
import { Notes, type NotesProps } from '../notes/notes';
import { Evidence } from '../protection/evidence';
import { ProtectionPart, type ProtectionProps } from '../protection/protection';
import { words } from '../words';

const { clue: said, shell } = words;

export interface ClueProps {
  /** Undefined while it is being read. */
  clue: ClueView | undefined;
  failure: string | undefined;
  content: Content;
  /** Said once after a deed went through. */
  done: string | undefined;
  draft: DeedDraft | undefined;
  candidates: readonly Candidate[] | undefined;
  /** Who looks: it says what may be done. */
  me: Me;
  officer: string;
  names: ReadonlyMap<string, string>;
  deskName: (desk: string) => string;
  back: string;
  now: Date;
  headline: HeadlineBarProps;
  notes: NotesProps;
  protection: ProtectionProps;
  files: MaterialsProps;
  clocks: AsideProps['clocks'];
  /** Only for a clue that came up and is not confirmed, and for whoever decides for the desk. */
  held: HeldProps | undefined;
  /** Only for a named report, once it is open. */
  name: NameProps | undefined;
  calls: AsideProps['calls'];
  /** Who the reporter is, after an unmasking: shown this once. */
  reporter: Answers | undefined;
  kept: readonly Verb[];
  onOpen: () => void;
  onBegin: (verb: Verb) => void;
  onDraft: (draft: DeedDraft) => void;
  /** Folds the form away; its text is kept. */
  onClose: () => void;
  onSend: () => void;
  onReread: () => void;
  /** Takes the name off the page. */
  onForget: () => void;
}

export function Clue(props: ClueProps) {
  const { clue, failure, draft } = props;
  const opened = props.content.kind === 'opened' ? props.content.opened : undefined;
  const offered = clue ? offers(clue, props) : [];
  useClueKeys(props, offered);
  if (!clue) return <Without {...props} />;
  const opinion = waiting(clue);
  return (
    <div class={isPaperless(clue, draft) ? 'clue clue-paperless' : 'clue'}>
      <Head
        clue={clue}
        facets={clue.facets ?? opened?.facets ?? null}
        now={props.now}
        back={props.back}
        offered={offered}
        draft={draft}
        headline={props.headline.standing}
        kept={props.kept}
        done={props.done}
        onBegin={props.onBegin}
      />
      <HeadlineBar {...props.headline} />
      <div class={draft ?? props.name?.draft ? 'clue-body clue-acting' : 'clue-body'}>
        <div class="clue-main">
          {failure !== undefined && (
            <Notice kind="warn" live>
              <p>{failure}</p>
            </Notice>
          )}
          <Main {...props} clue={clue} />
        </div>
        <aside class="clue-aside" aria-label={said.aside}>
          {draft && (
            <DeedForm
              draft={draft} state={clue.state} paper={opinion && paperOf(opinion, props.notes.notes, props.notes.nameOf)} candidates={props.candidates}
              source={opened?.source} onChange={props.onDraft} onSend={props.onSend} onClose={props.onClose}
            />
          )}
          {props.name?.draft && <NameForm {...props.name} draft={props.name.draft} />}
          {opened && isDisposed(clue) && <Papers clue={clue} notes={props.notes.notes} nameOf={props.notes.nameOf} />}
          {opened && <Notes {...props.notes} notes={props.notes.notes?.filter(({ id }) => !signedNotes(clue).has(id))} />}
          {opened && <ProtectionPart {...props.protection} clueId={clue.clueId} state={clue.state} source={opened.source} />}
          <Aside {...props} clue={clue} opened={opened} />
        </aside>
      </div>
      {opened && <MaterialSheet clueId={clue.clueId} opened={opened} officer={props.officer} now={props.now} />}
      {opened && props.protection.protection && <Evidence clueId={clue.clueId} protection={props.protection.protection} officer={props.officer} now={props.now} nameOf={props.protection.nameOf} />}
    </div>
  );
}

const isDisposed = ({ opinions, results }: ClueView): boolean => opinions.length + results.length > 0;

/** What belongs above the district, or is about to go there, leaves no paper. */
const isPaperless = ({ sealed }: ClueView, draft: DeedDraft | undefined): boolean => sealed || draft?.verb === 'sealUp';

/** Deciding and answering need the content open, assigning and archiving do not; a clue whose checks fail takes no deed at all. */
function offers(clue: ClueView, { content, me }: ClueProps): readonly Verb[] {
  if (content.kind === 'alarm') return [];
  return possible(clue, me).filter((verb) => (isWordless(verb) && verb !== 'approve') || content.kind === 'opened');
}

function Main({ clue, content, officer, names, deskName, files, held, reporter, onOpen, onForget }: ClueProps & { clue: ClueView }) {
  switch (content.kind) {
    case 'alarm':
      return (
        <>
          <h2 class="alarm-title">
            <Glyph name="alarm" /> {words.alarm.clue.title}
          </h2>
          <Alarmed {...content} />
          {held && <HeldPart {...held} />}
        </>
      );
    case 'opened':
      return (
        <>
          {reporter && <NamePaper name={reporter} questionnaire={content.questionnaire} language={content.opened.language} onForget={onForget} />}
          {content.opened.came && <LetterUp came={content.opened.came} nameOf={(user) => names.get(user) ?? user} deskName={deskName} />}
          <Report opened={content.opened} questionnaire={content.questionnaire} files={files} />
          <p class="checked small">
            <Glyph name="done" />{' '}
            <span>
              {said.checked}
              <span class="line">{said.opened}</span>
            </span>
          </p>
          <Conversation
            letters={content.opened.letters}
            nameOf={(user) => names.get(user) ?? user}
            deskName={deskName}
            questionnaire={content.questionnaire}
            language={content.opened.language}
            files={files}
          />
        </>
      );
    default:
      return (
        <SealedPanel
          clue={clue}
          officer={officer}
          busy={content.kind === 'opening'}
          failure={content.kind === 'failed' ? content.message : undefined}
          onOpen={onOpen}
        />
      );
  }
}

/** No row to show yet, or one that must not be believed. */
function Without({ content, failure, onReread }: ClueProps) {
  if (content.kind === 'alarm')
    return (
      <div class="screen">
        <h1 tabIndex={-1}>{words.alarm.clue.title}</h1>
        <Alarmed {...content} />
      </div>
    );
  return failure === undefined ? <Loading /> : <Failed message={failure} onReread={onReread} />;
}

const Alarmed = ({ code, detail }: { code: string; detail: string }) => (
  <AlarmPanel text={words.alarm.clue.text} code={code} detail={detail} />
);

const Loading = () => (
  <div class="screen" role="status">
    <h1 tabIndex={-1} class="loading-title">
      {said.loading}
    </h1>
  </div>
);

const Failed = ({ message, onReread }: { message: string; onReread: () => void }) => (
  <div class="screen">
    <h1 tabIndex={-1}>{said.error}</h1>
    <Notice kind="warn" live>
      <p>{message}</p>
    </Notice>
    <Button kind="plain" onClick={onReread}>
      {shell.retry}
    </Button>
  </div>
);
