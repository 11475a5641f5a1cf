import { start } from '#words/start';

import { ButtonLink, Buttons } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { BEGIN, hrefOf } from '../router';
import './start.css';

/** How the step from the first page to the road is going. */
export type Beginning = 'waits' | 'opening' | 'offline';

/** What is taken and what not, when an answer comes, and the two ways in. A press before the scripts are here is kept by its address. */
export function Start({ onReport, beginning }: { onReport: () => void; beginning: Beginning }) {
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{start.heading}</h1>
      <p class="lead">{start.lead}</p>
      <Buttons>
        <ButtonLink href={BEGIN} onPress={onReport}>{start.report}</ButtonLink>
        <ButtonLink kind="plain" href={hrefOf('mailbox')}>
          {start.replies}
        </ButtonLink>
      </Buttons>
      {/* What it takes gives its place to how it goes, so that nothing below moves under a finger. */}
      <div role="status">
        {beginning === 'waits' && <p class="soft">{start.time}</p>}
        {beginning === 'opening' && <p>{start.opening}</p>}
        {beginning === 'offline' && <Notice kind="warn">{start.offline}</Notice>}
      </div>
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
