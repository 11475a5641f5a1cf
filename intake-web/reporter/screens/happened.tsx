import { frame } from '#words/frame';
import { road } from '#words/road';

import { sentenceKey, sentencesOf, signsOf, type Sentence } from '../../core/questionnaire/questionnaire';
import { Checks, Radios } from '../../ui/choices/choices';
import { More } from '../../ui/more/more';
import { TextArea } from '../../ui/text-area/text-area';
import { allegationsOf, type Certainty } from '../draft';
import { messageFor } from '../faults';
import { limitOf, say } from '../questionnaire';
import { Step, type StepProps } from '../step';

/** Plain sentences for the codes, free words for the rest, and how urgent it is. */
export function Happened({ draft, opened, change, faults, onNext }: StepProps) {
  const text = road.happened;
  const { own, common } = sentencesOf(opened.questionnaire, draft.field);
  const signs = signsOf(opened.questionnaire, allegationsOf(draft));
  const pick = (sentences: string[]) => change({ sentences });
  return (
    <Step step="happened" faults={faults} onNext={onNext}>
      <h1 tabIndex={-1}>{text.heading}</h1>
      <Checks
        id="sentences"
        legend={text.sentences}
        hint={text.sentencesHint}
        error={messageFor(faults, 'sentences')}
        values={draft.sentences}
        onChange={pick}
        choices={own.map(choiceOf)}
      />
      <Checks id="common" legend={text.common} values={draft.sentences} onChange={pick} choices={common.map(choiceOf)} />
      {signs.length > 0 && (
        <Checks
          id="signs"
          legend={text.signs}
          values={draft.signs}
          onChange={(picked) => change({ signs: picked })}
          choices={signs.map((sign) => ({ value: sign.code, label: say(sign.text) }))}
        />
      )}
      <div>
        <TextArea
          id="story"
          label={text.story}
          hint={text.storyHint}
          error={messageFor(faults, 'story')}
          value={draft.story}
          onChange={(story) => change({ story })}
          limit={limitOf(opened.questionnaire, 'story')}
          left={frame.left}
          written={frame.written}
        />
        <Prompts />
      </div>
      <HowUrgent draft={draft} change={change} faults={faults} />
    </Step>
  );
}

const choiceOf = (sentence: Sentence) => ({ value: sentenceKey(sentence), label: say(sentence.text) });

function Prompts() {
  const text = road.happened;
  return (
    <More title={text.promptsTitle}>
      <ul>
        {text.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <p class="soft">{text.careful}</p>
    </More>
  );
}

function HowUrgent({ draft, change, faults }: Pick<StepProps, 'draft' | 'change' | 'faults'>) {
  const text = road.happened;
  const asked = (id: 'ongoing' | 'imminent' | 'danger', legend: string, hint: string | undefined, answers: Record<Certainty, string>) => (
    <Radios
      id={id}
      legend={legend}
      hint={hint}
      error={messageFor(faults, id)}
      inline
      value={draft[id]}
      onChange={(value) => change({ [id]: value })}
      choices={(['YES', 'NO', 'UNKNOWN'] as const).map((value) => ({ value, label: answers[value] }))}
    />
  );
  return (
    <>
      {asked('ongoing', text.ongoing, undefined, text.answers)}
      {asked('imminent', text.imminent, text.imminentHint, text.yesNo)}
      {asked('danger', text.danger, text.dangerHint, text.yesNo)}
    </>
  );
}
