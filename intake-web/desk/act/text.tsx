import { TextArea } from '../../ui/text-area/text-area';
import { Button } from '../../ui/button/button';
import { words } from '../words';
import { TEXT_LIMIT, type DeedDraft } from './draft';
import { templatesFor } from './templates';
import { isInternal, type Verb, type Wordless } from './verbs';

const said = words.act;

export interface TextProps {
  draft: DeedDraft;
  verb: Exclude<Verb, Wordless>;
  error: string | undefined;
  onText: (text: string) => void;
}

/** What the reporter, or the desk alone, will read; what may be said to a reporter is in reach. A template is offered only into an empty field. */
export const Text = ({ draft, verb, error, onText }: TextProps) => (
  <>
    {!isInternal(verb) && (
      <details class="may">
        <summary>{said.may.title}</summary>
        <p>{said.may.allowed}</p>
        <p>{said.may.forbidden}</p>
      </details>
    )}
    {draft.text === '' && templatesFor(verb, draft.ground).length > 0 && (
      <p class="templates">
        <span class="soft">{said.templates.label}</span>
        {templatesFor(verb, draft.ground).map((template) => (
          <Button key={template.name} kind="quiet" onClick={() => onText(template.text)}>
            {template.name}
          </Button>
        ))}
      </p>
    )}
    <TextArea
      id="deed-text"
      label={said[verb].text}
      error={error}
      value={draft.text}
      onChange={onText}
      limit={TEXT_LIMIT}
      left={said.left}
      written={said.written}
      rows={8}
    />
  </>
);
