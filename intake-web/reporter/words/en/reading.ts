import type * as zh from '../zh/reading';

export const reading: typeof zh.reading = {
  ways: {
    title: 'Telephone',
    lines: [
      { name: 'Discipline and supervision', number: '12388', note: 'also by letter or in person' },
      { name: 'Procuratorate', number: '12309', note: 'judicial staff, public-interest actions' },
      { name: 'Market regulation', number: '12315', note: 'commercial bribery, prices, unfair competition' },
      { name: 'Government hotline', number: '12345', note: 'anything else' },
      { name: 'Police', number: '110', note: 'when somebody is in danger' },
    ],
    check: 'Please check each number on the organ’s own site or notice board.',
  },
  channels: {
    heading: 'Other ways',
    lead: 'It need not be online. These ways count just as much.',
    letter: {
      title: 'By letter',
      text: 'To the petition office of the discipline organ of the same or a higher level. The envelope need not say what it is about.',
    },
    visit: {
      title: 'In person',
      text: 'At the reception of the petition office. You may ask to speak alone, and that staff who are close to the person stay out of it.',
    },
    higher: {
      title: 'About leaders of county level and above',
      text: 'Please go to the next higher organ. What you send here about them goes straight there too; no local agency can open it.',
    },
    phone: { title: 'By telephone', text: 'Calls leave a record. Do not use a telephone of your workplace.' },
  },
  safety: {
    heading: 'How to stay safe',
    lead: 'Encryption protects what you write. It cannot protect the traces around you; these are in your hands.',
    parts: [
      {
        title: 'Before',
        lines: [
          'Do not use a computer, phone, Wi-Fi or VPN of your workplace.',
          'Switch off cloud input and dictionary sync of your keyboard.',
          'Open this page in a browser, not inside WeChat, DingTalk or another app.',
          'The browser’s history keeps the address. Use a private window, or clear it afterwards.',
        ],
      },
      {
        title: 'While writing',
        lines: [
          'How many people know of this? Could a reader guess that it was you?',
          'You need not write your name, staff number or telephone number.',
          'If somebody comes, press “Leave now” at the top right or Esc twice. It does not erase the history.',
        ],
      },
      {
        title: 'Afterwards',
        lines: [
          'Write the code down with a pen and keep it where only you know. No screenshot, no message to anybody, no cloud drive.',
          'The code shows that something was sent. Whoever gets it can read the replies, not what you sent.',
          'Do not be quick to talk about it at work.',
          'If you suffer retaliation, tell us with your code or call 12388; if you are in danger call 110.',
        ],
      },
    ],
  },
  readers: {
    heading: 'Who can see your report',
    parts: [
      {
        title: 'Who can open it',
        lines: [
          'Before you send, you see the organisations by name: only their appointed staff can open it.',
          'The organisation that the report is about gets no key. You can exclude others too.',
          'Leaders of county level and above, and the head of the district’s discipline organ: it goes straight to the superior organ; no local agency can open it.',
          'There is one spare key for oversight, split among people of different agencies; it takes several of them together.',
          'If you give your name, it is locked into a box of its own that none of these can open: it takes two keeping organisations of the district and the superior organ. You are told in your mailbox when it was opened.',
        ],
      },
      {
        title: 'Who cannot',
        lines: [
          'The server and those who run it: they store what was encrypted and have no key.',
          'The organisation reported on, and every one that is not on the list.',
          'The regulator of the industry: where needed it gets a summary that does not show who you are.',
        ],
      },
      {
        title: 'What the server knows',
        lines: [
          'The day it came (no time of day; for urgent ones the hour), the field, the kind of problem, how urgent it is, rank and kind of position of the person, which organisation works on it, roughly how long it is. Of what goes straight to the superior organ, only the day and the rough length.',
          'The day and rough length of what you add, and the month in which you last looked into your mailbox.',
          'It keeps no network address, browser or device of yours.',
        ],
      },
      {
        title: 'What it all rests on',
        lines: [
          'This page does the encrypting. Whoever can change this page could see what you type. So please check the page first.',
          'Staff who may open it could break the rules and pass it on. Every opening is recorded.',
        ],
      },
    ],
  },
  verify: {
    heading: 'How to check this page',
    lead: 'This page trusts one set of root keys. Compare the fingerprint below with the one published beside the hotline number and on notice boards; every character must be the same.',
    fingerprint: 'Fingerprint of the root keys',
    hanzi: '8 Chinese characters',
    hex: 'Or 20 digits',
    parts: [
      {
        title: 'What it shows',
        lines: [
          'If they are the same, this page trusts the keys that were published.',
          'If they differ, write nothing here and use another way.',
        ],
      },
      {
        title: 'What it does not show',
        lines: [
          'The fingerprint stands in this page. If somebody replaced the whole page, the fingerprint may be false too.',
          'So look at the address as well, and compare on another network and another device.',
        ],
      },
    ],
  },
  accessibility: {
    heading: 'Accessibility',
    parts: [
      {
        title: 'What works',
        lines: [
          'Every step can be done by keyboard alone; the focus can always be seen.',
          'Screen readers read each step’s heading first, and after a mistake what to put right.',
          'At 200% zoom, or on a screen 320 pixels wide, nothing is covered.',
          'Colour is never the only sign; nothing flashes, moves on by itself or runs out of time.',
        ],
      },
      {
        title: 'What does not yet',
        lines: [
          'There are no dialects, sign language or voice input.',
          'The printed code has no braille; a screen reader can spell it out.',
        ],
      },
      { title: 'If this page does not suit you', lines: ['Call 12388 and ask staff to write it down for you.'] },
    ],
  },
  notFound: {
    heading: 'There is no such page',
    text: 'The address may have a slip in it, or the page has moved.',
  },
  problem: {
    heading: 'The service has a problem',
    text: 'It is not your doing. Please try again in a while; if it is urgent, use another way.',
  },
};
