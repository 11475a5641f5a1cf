import type * as zh from '../zh/road';

export const road: typeof zh.road = {
  before: {
    heading: 'Before you start',
    linked:
      'You are about to tell of retaliation for an earlier report. This is a new report, encrypted and handled on its own; only those who can open it see that the two belong together.',
    care: [
      { title: 'Use another device and another network', text: 'Not a computer, phone or Wi-Fi of your workplace.' },
      { title: 'Switch off cloud input of your keyboard', text: 'Cloud input sends what you type to the keyboard’s maker.' },
      { title: 'Open this page in a real browser', text: 'Inside WeChat or DingTalk, choose “Open in browser” from the menu.' },
      { title: 'Write it in one go', text: 'What you write is in this page alone. Closing or reloading loses it, and we cannot get it back.' },
      { title: 'At the end you get a code', text: 'Write it down with a pen; do not take a screenshot.' },
    ],
    truth:
      'Files can be added on the check page. Mistakes and gaps are not held against you; write as much as you know. Whoever invents facts to accuse somebody falsely is liable by law.',
    length: {
      title: 'How much do you want to write?',
      names: { SHORT: 'What matters most', LONG: 'In more detail' },
      hints: {
        SHORT: (steps, minutes) => `${steps} steps, about ${minutes} minutes. The rest can follow through your mailbox.`,
        LONG: (steps, minutes) => `${steps} steps, about ${minutes} minutes; most of it may be left out. Choose this for a complaint, a suggestion or to come forward yourself.`,
      },
    },
    start: 'I understand, start',
    checking: 'Checking the keys for encryption…',
  },
  allegations: {
    own: 'Does any of this apply?',
    hint: 'You can choose several; roughly right is fine.',
    common: 'Or any of this?',
  },
  unit: {
    found: 'Is it one of these?',
    other: (typed) => `None of them, keep “${typed}”`,
  },
  postHigher: 'This post is managed from above: the report goes straight to the superior organ and no local agency can open it.',
  prompts: {
    title: 'Not sure how? These points help',
    lines: [
      'When and where',
      'Who said or did what to whom',
      'Which project, plot or purchase, and roughly how much money',
      'Who gained, and what',
      'How you know, and who else knows',
      'What material you have and where it is',
    ],
    careful: 'If you alone know of something, writing it may let people guess who you are. You can put it more generally.',
  },
  certainty: () => [
    { value: 'YES', label: 'Yes' },
    { value: 'NO', label: 'No' },
    { value: 'UNKNOWN', label: 'I do not know' },
  ],
  choose: 'Please choose',
  unknown: 'I do not know',
  roughly: 'Roughly then',
  date: { year: 'Year', month: 'Month', day: 'Day' },
  cards: {
    person: { title: (number) => `Person or organisation ${number}`, first: 'Add a person or organisation', more: 'Add another person or organisation' },
    company: { title: (number) => `Company or go-between ${number}`, first: 'Add a company or go-between', more: 'Add another company or go-between' },
    remove: 'Remove this card',
  },
  complaint: {
    title: 'The days, worked out',
    by: (day) => `Last day: ${day}`,
    over: 'has passed',
    working: 'Worked out like this:',
    waiting: 'Give the dates, and the last day is worked out here.',
    yours: 'Days of your complaint',
  },
  sealing: 'Can the server see what I put on this page?',
  comma: ', ',
  semicolon: '; ',
  readers: {
    heading: 'Who can read what you write',
    lead: 'Only the appointed staff of this organisation can open it:',
    sealedLead: 'The person is managed from above. The report goes straight to the superior organ; no local agency can open it:',
    droppedLead: 'Every local organisation that could read it first is excluded. The report goes straight to the superior organ; no local agency can open it:',
    oversight:
      'There is one spare key for oversight, split among people of several agencies. It takes several of them together, only when the work is overdue or somebody complains, and each use is recorded.',
    assist: 'Agencies that are asked to help get a summary that does not show who you are, never your text.',
    cannot: 'Who cannot open it',
    accused: 'your report is about this one',
    excluded: 'you do not want it to see it',
    exclude: 'Keep these from seeing it (optional)',
    excludeHint: 'For example: if you fear that somebody there knows the person. Another one reads it instead; when no local one is left, it goes straight to the superior organ.',
    superiorWays: 'You can go to the superior organ yourself',
    superiorWaysText: 'This is handled by the superior organ and not by the district. These are its own ways:',
    sealedHere: 'Or write here, sealed straight to the superior organ',
  },
  check: {
    heading: 'Please check before sending',
    linked: 'Follows from an earlier report',
    linkedText: 'Retaliation for an earlier report. Only those who can open this one see it.',
    readers: 'Who can read it',
    nothing: 'Nothing written',
    hints: 'What would make it easier to check?',
    hintsNote: 'It can be sent without; with your code you can add it later.',
    after: 'It is encrypted on your device and then sent. It cannot be taken back; with your code you can add to it.',
    send: 'Encrypt and send the report',
  },
};
