import { reading } from '#words/reading';

import { Ways } from '../ways';

/** Everything that works without this app. */
export function Channels() {
  const text = reading.channels;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <p class="lead">{text.lead}</p>
      <section class="flow">
        <h2>{text.phone.title}</h2>
        <p>{text.phone.text}</p>
        <Ways />
      </section>
      {[text.letter, text.visit, text.higher].map((way) => (
        <section class="flow" key={way.title}>
          <h2>{way.title}</h2>
          <p>{way.text}</p>
        </section>
      ))}
    </div>
  );
}
