import { reading } from '#words/reading';

import { CodeBlocks } from '../../ui/code-blocks/code-blocks';
import { Parts } from '../parts';
import { fingerprint } from '../site';
import './verify.css';

/** The fingerprint of the root that this bundle obeys, to be compared with the published one. */
export function Verify() {
  const text = reading.verify;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <p>{text.lead}</p>
      <section class="fingerprint" aria-label={text.fingerprint}>
        <p class="soft">{text.hanzi}</p>
        <CodeBlocks blocks={[...fingerprint.hanzi]} label={text.hanzi} wide />
        <p class="soft">{text.hex}</p>
        <CodeBlocks blocks={fingerprint.hex.match(/.{4}/g) ?? []} label={text.hex} />
      </section>
      <Parts parts={text.parts} />
    </div>
  );
}
