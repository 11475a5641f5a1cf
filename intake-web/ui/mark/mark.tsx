/** The drum seen from the front: two rings and a dot in one colour on a 24 px grid. Decoration: the word beside it names it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10.4" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="12" cy="12" r="6" fill="none" stroke="currentColor" stroke-width="1.6" />
      <circle cx="12" cy="12" r="2" fill="currentColor" />
    </svg>
  );
}
