import type { protect as zh } from '../zh/protect';

export const protect: typeof zh = {
  now: {
    title: 'What you can do now',
    lines: [
      'Danger to you or others: call 110 at once and go where other people are. Tell the police what threatens you; you need not mention that you reported anything.',
      'Evidence: keep notices, contracts, pay slips, messages, and pictures of injuries or damage. Put originals in a safe place outside your home, never on a computer or phone of your work.',
      'Money and papers: bank books, cards, property deeds and identity papers can go to somebody you trust.',
      'Suspended, moved or dismissed: do not sign in haste. Ask for a written notice with date and reason. A labour dispute can go to arbitration, as a rule within one year.',
      'Do not confront anybody, and do not tell others what you reported.',
    ],
    note: 'These are reminders, not legal advice.',
  },
  first: 'By the rules somebody must look at it within the working day on which it arrives; within 2 hours if somebody is in danger.',
  code: 'This report has a code of its own, different from the earlier one. Keep both, in different places.',
};
