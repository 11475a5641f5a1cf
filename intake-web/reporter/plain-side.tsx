import { frame } from '#words/frame';
import { start } from '#words/start';

import { Beside } from '../ui/beside/beside';
import { hrefOf, type PageName, type Place } from './router';
import './plain-side.css';

/** The pages to read, in the order of the footer. */
export const reading = ['safety', 'mailbox', 'who', 'verify', 'accessibility', 'channels'] as const satisfies readonly PageName[];

/** Beside the first page: the way of what is written. Beside all others: the pages to read. */
export function PlainSide({ place }: { place: Place }) {
  return place === 'start' ? <TheWay /> : <Contents place={place} />;
}

function TheWay() {
  return (
    <Beside label={start.way.title}>
      <h2>{start.way.title}</h2>
      <ol class="the-way">
        {start.way.places.map(({ place, what }) => (
          <li key={place}>
            <strong>{place}</strong>
            <span>{what}</span>
          </li>
        ))}
      </ol>
      <p>
        <a href={hrefOf('who')}>{frame.footer.who}</a>
      </p>
    </Beside>
  );
}

function Contents({ place }: { place: Place }) {
  return (
    <Beside label={frame.footerLabel}>
      <h2>{frame.footerLabel}</h2>
      <ul class="contents">
        {reading.map((page) => (
          <li key={page}>
            <a href={hrefOf(page)} aria-current={page === place ? 'page' : undefined}>
              {frame.footer[page]}
            </a>
          </li>
        ))}
      </ul>
    </Beside>
  );
}
