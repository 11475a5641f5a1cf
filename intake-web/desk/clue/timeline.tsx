import type { ClueView } from '../../core/contract';
import { exact } from '../day';
import { actorName, eventName } from '../labels';
import { words } from '../words';

const { timeline: said } = words.clue;

export interface TimelineProps {
  events: ClueView['timeline'];
  names: ReadonlyMap<string, string>;
  /** Numbers of the events whose signatures this page has checked. */
  checked: ReadonlySet<number>;
}

/** What was done, newest first. What was not checked here is what the server says, and says so. */
export const Timeline = ({ events, names, checked }: TimelineProps) => (
  <>
  <ol class="timeline" reversed>
    {[...events].reverse().map((event) => (
      <li key={event.seq}>
        <span class="timeline-what">
          {eventName(event.type)} <span class="soft">{actorName(event.actor, names)}</span>
        </span>
        <time class="soft small nowrap" dateTime={event.at}>
          {exact(event.at)}
        </time>
        <span class="soft small">{checked.has(event.seq) ? said.signed : said.unsigned}</span>
      </li>
    ))}
  </ol>
  <p class="soft small">{said.note}</p>
  </>
);
