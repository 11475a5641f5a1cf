import './code-blocks.css';

/**
 * A code in blocks that never break inside. Between blocks stands a real space, so that a selection by hand copies what the
 * entry field accepts.
 */
export function CodeBlocks({ blocks, label, wide = false }: { blocks: readonly string[]; label: string; wide?: boolean }) {
  return (
    <p class={wide ? 'code-blocks code-blocks-wide' : 'code-blocks'} role="group" aria-label={label}>
      {blocks.map((block, index) => (
        <>
          <span class="code-block" key={index}>
            {block}
          </span>{' '}
        </>
      ))}
    </p>
  );
}

/** The place of a code that is not shown yet: as many blocks, nothing to read. */
export function CodeCover({ blocks }: { blocks: readonly string[] }) {
  return (
    <p class="code-blocks" aria-hidden="true">
      {blocks.map((_, index) => (
        <span class="code-block code-cover" key={index} />
      ))}
    </p>
  );
}
