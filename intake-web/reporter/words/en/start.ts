import type * as zh from '../zh/start';

export const start: typeof zh.start = {
  heading: 'Report officials who interfere in business',
  lead: 'A word put in, a note written, a winner settled beforehand, a kickback: write as much as you know. It is encrypted on your own device before it is sent; the server stores it and cannot open it.',
  report: 'Report something',
  replies: 'Read replies with your code',
  time: 'About 5 minutes. No registration; anonymous or with your name.',
  takes: {
    title: 'What is taken',
    lines: [
      'Officials interfering in construction, land sales, sales of state property, drug purchase, government purchasing',
      'Collusion among bidders, commercial bribery, office used for gain',
      'Retaliation for having reported',
    ],
  },
  leaves: {
    title: 'What is not',
    lines: [
      'Disputes that a court, arbitration or administrative review has decided or should decide',
      'Private matters such as wages, contracts, neighbours',
      'Danger at this moment: call 110 at once',
    ],
  },
  when: {
    title: 'When you will hear',
    lines: [
      'Within 15 working days it is decided whether the report is accepted.',
      'Replies wait in your mailbox: come back in a week with your code. If you gave your name, you are told of acceptance and outcome.',
    ],
  },
  reward: { title: 'Rewards', lines: ['Whether there is a reward, and whether it can be claimed anonymously, follows the reward rules that apply.'] },
  other: { title: 'Rather not online', lines: ['You can call, write a letter, or come in person.'], link: 'See the other ways' },
  way: {
    title: 'The way of what you write',
    places: [
      { place: 'Your device', what: 'written here, encrypted here' },
      { place: 'The server', what: 'stores it, cannot open it' },
      { place: 'Appointed staff', what: 'open it with their own key; every opening is recorded' },
    ],
  },
  opening: 'Opening, one moment.',
  offline: 'No connection. Please connect and press again.',
};
