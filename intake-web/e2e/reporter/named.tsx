import { frame } from '#words/frame';

import type { NameRefusal } from '../../reporter/naming';
import type { StateOf } from '../../reporter/router';
import type { Letter } from '../../reporter/screens/letters';
import { Unsupported } from '../../reporter/screens/unsupported';
import { opened } from './example';
import type { State } from './state';

const nothing = () => undefined;

/** Tells of a name that was opened: on the day itself or later. */
export const aboutOpenedName = (openedOn: string): Letter => ({
  from: 'desk',
  id: 'd',
  day: '2026-12-01',
  desk: opened.desks[0]!.names,
  kind: 'UNMASKED',
  openedOn,
  text:
    frame.language === 'zh'
      ? '为了核实您提到的两版评分办法是不是您亲手拿到的，依照审批表打开了您的姓名。'
      : 'To verify that you obtained both versions of the rules yourself, your name was opened under a written approval.',
});

const refused = (why: NameRefusal): State => ({
  screen: <Unsupported why={why} contacts={opened.superiorContacts} onWithout={nothing} onFewer={nothing} />,
});

export const unsupported: Record<StateOf<'unsupported'>, State> = {
  sealed: refused('sealed'), excluded: refused('excluded'), few: refused('few'), call: refused('call'),
};
