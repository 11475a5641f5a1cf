import { exitTo } from './site';

/** The exit: empties the page at once and takes its place in the history. What was visited before stays there. */
export function leave(): void {
  document.body.replaceChildren();
  location.replace(exitTo);
}
