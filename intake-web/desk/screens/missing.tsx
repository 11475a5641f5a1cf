import { words } from '../words';

const { missing: said } = words.shell;

/** A wrong address, or a clue of another desk: both are the same here, and must be. */
export const Missing = ({ toList }: { toList: string }) => (
  <div class="screen">
    <h1 tabIndex={-1}>{said.title}</h1>
    <p>{said.text}</p>
    <p>
      <a href={toList}>{said.toQueue}</a>
    </p>
  </div>
);
