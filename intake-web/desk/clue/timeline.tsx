import type { ClueView } from '../../core/contract';
import { exact } from '../day';
import { actorName, eventName } from '../labels';
import { words } from '../words';

const { timeline: said } = words.clue;

/** What was done, newest first. Officers sign their deeds; the rest is what the server says, and says so. */
export const Timeline = ({ events, names }: { events: ClueView['timeline']; names: ReadonlyMap<string, string> }) => (
  <ol class="timeline" reversed>
    {[...events].reverse().map((event) => (
      <li key={event.seq}>
        <span class="timeline-what">
          {eventName(event.type)} <span class="soft">{actorName(event.actor, names)}</span>
        </span>
        <time class="soft small nowrap" dateTime={event.at}>
          {exact(event.at)}
        </time>
        <span class="soft small">{event.actor.startsWith('user:') ? said.signed : said.unsigned}</span>
      </li>
    ))}
  </ol>
);
