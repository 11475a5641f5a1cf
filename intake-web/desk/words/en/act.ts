import type { Words } from '..';

export const act: Words['act'] = {
  accept: {
    name: 'Accept',
    button: 'Accept…',
    consequence: [
      'The state becomes “Accepted” and the decision deadline ends; which deadlines run from now on depends on what it is found to be.',
      'The decision carries your signature, stands in the record and cannot be withdrawn.',
      'If you write a notice, the reporter sees it with the receipt; you may accept without one.',
    ],
    kind: 'Found to be',
    kinds: {
      REPORT: 'Report of misconduct',
      COMPLAINT_TENDER: 'Complaint (tender)',
      COMPLAINT_PROCUREMENT: 'Complaint (government purchase)',
      BOTH_TENDER: 'Report, with a tender complaint',
      BOTH_PROCUREMENT: 'Report, with a purchase complaint',
      SUGGESTION: 'Criticism or suggestion',
      SELF_DISCLOSURE: 'Disclosure of one’s own part',
    },
    kindMeans: {
      REPORT: 'Disposal opinion within 1 month (D08), from the day after acceptance.',
      COMPLAINT_TENDER: 'As a complaint: accepted or not within 3 working days of receipt, decided within 30 working days of acceptance (D25).',
      COMPLAINT_PROCUREMENT: 'As a complaint: reviewed within 5 working days of receipt, decided within 30 working days of receipt (D26, D27).',
      BOTH_TENDER: 'The disposal opinion of the report within 1 month (D08); and as a complaint 3 working days to accept, 30 to decide (D25).',
      BOTH_PROCUREMENT: 'The disposal opinion of the report within 1 month (D08); and as a complaint 5 working days to review, 30 to decide (D26, D27).',
      SUGGESTION: 'No deadline for a disposal opinion (D08).',
      SELF_DISCLOSURE: 'Disposal opinion within 1 month (D08). Put time and circumstances of the disclosure into an internal note; leniency is decided by law and is no promise.',
    },
    text: 'Notice to the reporter (optional)',
    confirm: 'Accept',
    confirmWithText: 'Accept and tell the reporter',
    done: 'Accepted.',
  },
  refuse: {
    name: 'Do not accept',
    button: 'Do not accept…',
    consequence: [
      'The state becomes “Not accepted”, the time to decide ends here, and it cannot be accepted later.',
      'With the receipt, the reporter sees your reasons and where to turn.',
      'Anonymity is no ground for refusal.',
    ],
    ground: 'Ground (these three only)',
    grounds: {
      NA1: 'Settled, or by law to be settled, by suit, arbitration, administrative ruling or review',
      NA2: 'By the rules the duty of another organ or unit',
      NA3: 'Names a breach or crime only, without any substance',
    },
    groundMeans: {
      NA1: 'There is another lawful way. Tell the reporter which one, and where to begin it.',
      NA2: 'Another organ is in charge. Tell the reporter which organ (never a person) and how to reach it.',
      NA3: 'Kept on file and counted as “no substance”. Invite the reporter to add when, which project, and who did what. No time limit applies to that.',
    },
    text: 'Reasons for the reporter, and where to turn',
    confirm: 'Do not accept, and tell the reporter',
    done: 'Not accepted.',
  },
  assign: {
    name: 'Assign',
    button: 'Assign…',
    again: 'Reassign…',
    consequence: [
      'From now on this officer can see and open the clue and answers for it, until it is assigned anew.',
      'The assignment carries your signature and stands in the record. The reporter does not see who it is.',
    ],
    who: 'Officer',
    roles: { INTAKE: 'intake', CHIEF: 'chief', HANDLER: 'handler' },
    current: 'handles it now',
    recusal: 'Whoever is related to the person reported or to the unit, or has an interest, must recuse; do not assign to them.',
    confirm: (name) => `Assign to ${name}`,
    done: (name) => `Assigned to ${name}.`,
    loading: 'Reading the members of the desk…',
    nobody: 'The desk has no member to assign to.',
    many: (count) => `Assign ${count} clues to one officer`,
    manyText: 'Each is signed and recorded by itself. Only accepted or assigned clues can be assigned; the others are skipped and named.',
    manyConfirm: (name, count) => `Sign each and assign to ${name} (${count})`,
    manyProgress: (done, count) => `${done} of ${count} assigned…`,
    manyDone: (count) => (count === 1 ? '1 clue assigned.' : `${count} clues assigned.`),
    manyRest: (count) => (count === 1 ? '1 clue was not assigned:' : `${count} clues were not assigned:`),
    manyAgain: 'Try those again',
    oneDesk: 'The selected clues lie at several desks. Select those of one desk.',
  },
  reply: {
    name: 'Reply',
    button: 'Reply…',
    consequence: [
      'The reply is sealed on this computer; only the reporter can open it, with the receipt.',
      'Once sent it can be neither changed nor recalled; the desk keeps a copy.',
    ],
    text: 'Reply to the reporter',
    confirm: 'Send the reply',
    done: 'Sent.',
  },
  may: {
    title: 'What may be said, and what may not',
    allowed:
      'You may say: accepted or not and why; which organ it went to (never a person); substantiated, partly, not, or pending; what was done in general terms; whether a reward may follow; what to add.',
    forbidden:
      'You may not say: other reporters, other clues, evidence, how it is investigated. Do not repeat the report: if the receipt falls into other hands, the reply must not show what was reported.',
  },
  exposed: {
    title: (count: number) => `Before it goes out: ${count === 1 ? 'one place' : `${count} places`} may show who has spoken`,
    fewKnow: 'The reporter says that few people know of it, or that it happened to the reporter. Take particular care.',
    traces: {
      NAME: { name: 'Names', advice: 'Leave out names of people, companies and projects; say “the person”, “the organisation”, “the project”.' },
      FILE: { name: 'File names', advice: 'Leave out the name of the file; say “the material that you gave”.' },
      DATE: { name: 'Days', advice: 'Leave out the day; say “at that time” or “in the first half of the year”.' },
      NUMBER: { name: 'Numbers', advice: 'Leave out exact figures and numbers; say “a sum” or “the number”.' },
      PHRASE: { name: 'The reporter’s words', advice: 'These words stand in a row in the report. Put it in your own words, and more generally.' },
    },
    quote: (text: string) => `“${text}”`,
    comma: ', ',
    only: 'Compared on this computer, nothing is uploaded. This is advice and stops nothing; no advice does not mean that nothing shows.',
  },
  templates: {
    label: 'Start from a text',
    none: 'None',
    accept: {
      plain: {
        name: 'Accepted',
        text: 'Hello. What you reported has been accepted and will be handled by the rules. If more is needed from you, a note will be left here; please look in from time to time. You can add more here at any time. Thank you.',
      },
    },
    NA1: {
      plain: {
        name: 'Another lawful way',
        text: 'Hello. By the rules, what you reported is to be settled by suit, arbitration, administrative ruling or review, so it is not accepted here. You can turn to 【name the organ】. If a public official broke the rules as well, add it here and we will look again.',
      },
    },
    NA2: {
      plain: {
        name: 'Another organ',
        text: 'Hello. By the rules, 【name the organ】 is in charge of what you reported, so it is not accepted here. You can turn to it directly. If a public official broke the rules as well, add it here and we will look again.',
      },
    },
    NA3: {
      plain: {
        name: 'Please add details',
        text: 'Hello. What you reported still lacks details, so it is not accepted for now; it is kept on file. Please add here: roughly when, which project or matter, who did what, and how you know. Write as much as you know. We will look again when you have added it.',
      },
    },
    reply: {
      ask: {
        name: 'Ask for more',
        text: 'Hello. To handle what you reported, please add: 【say what you ask】. Write as much as you know and leave out what you do not. Please do not collect material for this; it might draw attention to you.',
      },
      progress: {
        name: 'Being handled',
        text: 'Hello. What you reported is being handled by the rules. When there is a result that may be told, a note will be left here.',
      },
      transferred: {
        name: 'Passed to another organ',
        text: 'Hello. By the rules, what you reported was passed to 【name the organ】. A prepared summary was passed on, not what you wrote.',
      },
    },
  },
  placeholderLeft: 'The text still has 【】 to be filled in.',
  empty: 'Write a text for the reporter.',
  noGround: 'Choose a ground.',
  noOne: 'Choose an officer.',
  tooLong: (limit) => `At most ${limit} characters; shorten it.`,
  written: (count) => `${count} characters`,
  left: (count) => `${count} characters left`,
  review: 'Check and go on',
  reviewTitle: 'Check once more',
  textTo: 'The reporter will see',
  noText: 'No text',
  edit: 'Go back and change',
  sending: 'Signing and sending…',
  moved:
    'While you were writing, something happened to this clue. It has been read again and your text is kept. Look at what is new, then decide whether to send.',
  movedState: 'The state of this clue has changed and this can no longer be done. Your text is kept below, to be copied.',
  failed: 'Not sent',
  lost: 'No answer came from the server, so it is not known whether this was done. Press once more: the same deed is never done twice.',
};
