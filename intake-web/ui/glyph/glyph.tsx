import './glyph.css';

/** Line drawings on a 16 px grid, one colour: the colour of the text beside them. */
const drawings = {
  lock: 'M4.5 7.5h7v6h-7zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2M8 10v1.5',
  open: 'M4.5 7.5h7v6h-7zM5.5 7.5V4.9A2.4 2.4 0 0 1 10 3.7M8 10v1.5',
  late: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.4v.6',
  near: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3l2 1.5',
  alarm: 'M5.5 1.8h5l3.7 3.7v5l-3.7 3.7h-5L1.8 10.5v-5zM8 4.8v4M8 10.8v.6',
  done: 'M3 8.5l3.2 3.2L13 5',
  refuse: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM4.2 4.2l7.6 7.6',
  person: 'M8 2.8a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM3.2 13.5c.3-2.6 2.2-4 4.8-4s4.5 1.4 4.8 4',
  reply: 'M6.5 4L3 7.5 6.5 11M3.2 7.5H9.5a3.5 3.5 0 0 1 3.5 3.5v1.5',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  again: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5v2.7h-2.7',
  key: 'M5.5 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8.3 8H14M12 8v2.2',
  undecided: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z',
  accepted: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zM5.7 8.2l1.6 1.6 3-3.4',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
} as const;

export type GlyphName = keyof typeof drawings;

/** Decoration beside words; never the only bearer of a meaning. */
export const Glyph = ({ name }: { name: GlyphName }) => (
  <svg class={`glyph glyph-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={drawings[name]} />
  </svg>
);
