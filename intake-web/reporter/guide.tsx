import { road } from '#words/road';

import { textOf } from '../core/questionnaire/given';
import { matchPost } from '../core/routing/derive';
import { More } from '../ui/more/more';
import { Notice } from '../ui/notice/notice';
import { ComplaintDays } from './complaint-days';
import type { Draft } from './draft';
import { ModeGuide } from './keeping';
import type { Opened } from './opened';
import { isOpen } from './questions';

/** What the app adds below a question: what an answer leads to, and how to write. */
export function Guide({ after, draft, opened }: { after: string; draft: Draft; opened: Opened }) {
  // Below everything that is to be chosen there.
  if (after === (isOpen('callMe', draft.answers, opened) ? 'callMe' : 'mode')) return <ModeGuide draft={draft} opened={opened} />;
  if (after === 'story') return <Prompts />;
  if (after === 'objectionReplyDate' || (after === 'complaintKind' && textOf(draft.answers, 'complaintKind') === 'NONE')) {
    return <ComplaintDays draft={draft} opened={opened} />;
  }
  if (after === 'subjPost') return <Higher draft={draft} opened={opened} />;
  return null;
}

/** There before it has anything to say, so that it is spoken when it has. */
function Higher({ draft, opened }: { draft: Draft; opened: Opened }) {
  const higher = matchPost(opened.higherPosts, textOf(draft.answers, 'subjPost'));
  return <div role="status">{higher && <Notice>{road.postHigher}</Notice>}</div>;
}

function Prompts() {
  const text = road.prompts;
  return (
    <More title={text.title}>
      <ul>
        {text.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="soft">{text.careful}</p>
    </More>
  );
}
