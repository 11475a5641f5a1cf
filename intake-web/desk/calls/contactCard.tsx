import type { Contact } from '../../core/contact/keeping';
import { Button } from '../../ui/button/button';
import { words } from '../words';

const { contact: said } = words.calls;

/** How the reporter may be called. What keeps him safe stands first and as large as the number. */
export const ContactCard = ({ contact: { askFor, way, when, words: saying }, onHide }: { contact: Contact; onHide: () => void }) => (
  <section class="call-contact" aria-labelledby="call-contact">
    <h3 id="call-contact">{said.title}</h3>
    <dl aria-label={said.before} class="call-safe">
      <Large term={said.when} text={when} />
      <Large term={said.words} text={saying} />
    </dl>
    <dl>
      <Large term={said.askFor} text={askFor} />
      <Large term={said.way} text={way} />
    </dl>
    <Button kind="plain" onClick={onHide}>{said.hide}</Button>
  </section>
);

const Large = ({ term, text }: { term: string; text: string }) => (
  <div>
    <dt>{term}</dt>
    <dd class={text.trim() === '' ? 'soft' : 'call-large'}>{text.trim() === '' ? said.none : text}</dd>
  </div>
);
