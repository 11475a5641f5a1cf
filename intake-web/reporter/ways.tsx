import { reading } from '#words/reading';

import './ways.css';

/** The public hotlines. They stand in the page itself, so that they can be read when nothing else works. */
export function Ways() {
  const text = reading.ways;
  return (
    <div class="ways">
      <dl>
        {text.lines.map((line) => (
          <div key={line.number}>
            <dt>{line.name}</dt>
            <dd>
              <strong>{line.number}</strong> <span class="soft">{line.note}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft">{text.check}</p>
    </div>
  );
}
