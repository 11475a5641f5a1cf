import { start } from '#words/start';

import { Button, ButtonLink, Buttons } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { hrefOf } from '../router';
import './start.css';

/** What is taken and what not, when an answer comes, and the two ways in. */
export function Start({ onReport, offline }: { onReport: () => void; offline: boolean }) {
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{start.heading}</h1>
      <p class="lead">{start.lead}</p>
      <Buttons>
        <Button onClick={onReport}>{start.report}</Button>
        <ButtonLink kind="plain" href={hrefOf('mailbox')}>
          {start.replies}
        </ButtonLink>
      </Buttons>
      <div role="status">{offline && <Notice kind="warn">{start.offline}</Notice>}</div>
      <p class="soft">{start.time}</p>
      <div class="start-facts">
        {[start.takes, start.leaves].map((part) => (
          <section key={part.title}>
            <h2 class="start-title">{part.title}</h2>
            <ul>
              {part.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        {[start.when, start.reward, start.other].map((part) => (
          <section key={part.title}>
            <h2 class="start-title">{part.title}</h2>
            <div>
              {part.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {part === start.other && <a href={hrefOf('channels')}>{start.other.link}</a>}
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}
