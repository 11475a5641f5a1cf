import type * as zh from '../zh/naming';

export const naming: typeof zh.naming = {
  keeping: {
    title: 'Who keeps your name',
    lead: 'Your name and how to reach you do not go into the report; they are locked into a box of their own. Its key is split on your device among keepers at these organisations:',
    local: (count) => `Of the district (any ${count} of them)`,
    superior: 'The superior organ (without it nothing opens)',
    possible:
      'Which of them keep it depends on what you write: the one that works on the report keeps no part, and the keys of those that you accuse or exclude do not open the box. You see the list before you write your name.',
    apart: (lead) => `${lead} works on the report, so it keeps no part. The keys of those that you accuse or exclude do not open the box.`,
    howTitle: 'When it is opened',
    how: 'Two people who work on the report must ask together and name the legal basis; the box opens only if two organisations of the district and the superior organ agree. Every step is recorded. You are told in your mailbox; where the law forbids telling you for a time, later.',
    deskTitle: 'What those who work on it see until then',
    desk: 'Only that the report is “named” and who keeps the name. They see neither name nor papers nor how to reach you; they can only write to your mailbox.',
  },
  limits: {
    title: 'What cannot be promised',
    unreached: 'Nobody can come to you to check something; some matters may end there.',
    NAMED: [
      'Once the box has been opened by law, the two people who asked know who you are.',
      'Whoever knows can break the rules and tell. Encryption does not prevent that, but it can be found out who opened it.',
      'If you write in too much detail, people may guess who you are without the name.',
    ],
    ANONYMOUS: [
      'If you lose your code, you can neither read replies nor add to the report.',
      'If you write in too much detail, people may still guess who you are.',
    ],
  },
  refused: {
    heading: 'This report cannot carry a name',
    reasons: {
      sealed:
        'The person is managed from above and the report goes straight to the superior organ. Keeping a name apart takes several organisations of the district, which is not possible on this way yet, so no name is taken. You can send it anonymously, and the superior organ reads it; or you can go to the superior organ yourself and give your name there.',
      excluded:
        'You have excluded several organisations and too few are left to keep your name apart: it takes two of the district and the superior organ. With fewer no name is taken, so that none can open it alone. You can exclude fewer, or send it anonymously.',
      call: 'Nobody could call about this report: a caller must not be one who works on it, nor of an organisation that you accuse or exclude; and what goes straight to the superior organ cannot have calls yet. Your mailbox works as always.',
      few: 'Too few organisations can keep a name apart: it takes two of the district and the superior organ, not counting the one that works on the report and those that you accuse. With fewer no name is taken, so that none can open it alone.',
    },
    callHeading: 'Nobody can call about this report',
    uncalled: 'Continue without calls',
    kept: 'All that you have written is still here.',
    anonymous: 'Continue anonymously',
    fewer: 'Go back and exclude fewer',
    ways: 'You can also give your name by one of these ways',
  },
  check: { keepers: 'Who keeps the name', of: (local, superior) => [`District: ${local} (any two of them)`, `Superior organ: ${superior}`] },
  opened: {
    title: 'Your name has been opened by law',
    on: (day) => `Opened on ${day}`,
    late: 'The law forbade telling you then; now it does not.',
    who: 'The two people who asked know who you are. No other report was opened.',
    doTitle: 'What you can do',
    todo: [
      'Ask below why it was opened and who will know.',
      'If you can be reached in another way now, or not at certain times, write that below.',
      'If somebody there should not be involved, write who and why.',
      'If there is retaliation, use “Report retaliation” below; if you are in danger, call 110 at once.',
    ],
  },
};
