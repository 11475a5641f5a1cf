import { frame } from '#words/frame';

import { Ways } from './ways';

/** What is said, and what else can be done, where scripts are switched off. Laid into `noscript` by the build. */
export function Noscript() {
  const text = frame.noscript;
  return (
    <div class="noscript">
      <div class="noscript-in">
        <p>
          <strong>{text.title}</strong>
        </p>
        {text.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Ways />
      </div>
    </div>
  );
}
