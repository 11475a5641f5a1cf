import { FileField } from '../../ui/file-field/file-field';
import { Glyph } from '../../ui/glyph/glyph';
import { words } from '../words';
import type { HeldDocument } from './held';

const { document: said } = words.name;

export interface DocumentFieldProps {
  id: string;
  label: string;
  hint?: string;
  error: string | undefined;
  held: HeldDocument | undefined;
  /** Hash of the document that it should be; undefined when it is the first. */
  expected?: string;
  /** In place of the usual words beside the hash. */
  verdicts?: { readonly same: string; readonly different: string };
  onFile: (file: File | undefined) => void;
}

/** A document whose hash is taken in the browser and shown; it is sent nowhere. */
export const DocumentField = ({ id, label, hint, error, held, expected, verdicts = said, onFile }: DocumentFieldProps) => (
  <div class="document-field">
    <FileField
      id={id} label={label} {...(hint !== undefined && { hint })} error={held?.isTooLarge ? said.tooLarge : error}
      choose={said.choose} none={said.none} accept="" file={held?.file} onChange={onFile}
    />
    <div role="status">
      {held && !held.isTooLarge && (held.hash === undefined ? <p class="soft small">{said.reading}</p> : <Taken hash={held.hash} expected={expected} verdicts={verdicts} />)}
    </div>
  </div>
);

const Taken = ({ hash, expected, verdicts }: { hash: string; expected: string | undefined; verdicts: { same: string; different: string } }) => (
  <>
    <Hash hash={hash} />
    {expected !== undefined && (
      <p class={hash === expected ? 'verdict-same' : 'verdict-different'}>
        <Glyph name={hash === expected ? 'done' : 'alarm'} /> {hash === expected ? verdicts.same : verdicts.different}
      </p>
    )}
  </>
);

/** A hash to be compared by eye: in fours, so that nobody loses the place. */
export const Hash = ({ hash }: { hash: string }) => (
  <p class="hash small">
    <span class="soft">{said.hash}</span> <span class="code">{hash.match(/.{1,4}/g)?.join(' ')}</span>
  </p>
);
