import type { Words } from '..';

/** Files at the desk: what is shown of them, and what it means to take one out. */
export const materials: Words['materials'] = {
  title: (count) => `Material (${count})`,
  note: 'The reporter says',
  type: { none: 'Unknown type' },
  hash: 'SHA-256',
  cleaned: (kinds) => `Removed on the reporter’s device: ${kinds.join(', ')}`,
  left: (kinds) => `Not removed: ${kinds.join(', ')}`,
  kinds: {
    PLACE: 'place', AUTHOR: 'author', SOFTWARE: 'software', DEVICE: 'device', TIME: 'time', CHANGES: 'traces of changes', THUMBNAIL: 'thumbnail', COMMENT: 'comments', OTHER: 'other',
    UNKNOWN_FORMAT: 'unknown format, not examined', NOT_REMOVABLE: 'what cannot be removed without loss', ENCRYPTED: 'encrypted parts', SIGNED: 'a signature', TOO_LARGE: 'too large, not examined', INSIDE: 'files inside', MACROS: 'macros', UNFINISHED: 'unfinished parts', BROKEN: 'damaged, not examined',
  },
  isOriginal: 'The file before cleaning; it may say who the reporter is.',
  preview: 'Preview',
  previewing: (percent) => `Fetching and opening, ${percent}%`,
  hide: 'Hide',
  pixels: 'This is a drawing of the file, not the file itself.',
  cut: 'Only the beginning is shown.',
  notPreviewed: 'This kind of file cannot be previewed here.',
  unreadable: 'It cannot be drawn: the file may be broken, or not of the type that it says.',
  take: 'Take the original out',
  ask: {
    title: 'Take the file out to this computer?',
    lines: [
      'A record is written first: who, when, which file. It carries your signature and cannot be deleted.',
      'The file comes from somebody unknown and has not been examined for viruses. Open it on a separate computer that is not on the internal network.',
      'Once out, it is no longer protected by this system. It may hold what identifies the reporter.',
    ],
    confirm: 'Record and take out',
    cancel: 'Leave it',
  },
  taking: (percent) => `Recorded; fetching and opening, ${percent}%`,
  taken: 'Taken out; the record stands in the timeline.',
};
