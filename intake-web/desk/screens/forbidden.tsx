import { words } from '../words';

const { forbidden: said, missing } = words.shell;

/** The server knows who asks and says no: the page exists, for other roles. */
export const Forbidden = () => (
  <div class="screen">
    <h1 tabIndex={-1}>{said.title}</h1>
    <p>{said.text}</p>
    <p>
      <a href="#/">{missing.toQueue}</a>
    </p>
  </div>
);
