import { useOnline } from './online';
import { isPlainPage, PlainPage } from './plain-page';
import { MESSAGE_LIMIT, type Post } from './post';
import type { Road } from './road';
import { isRoadStep, type RoadStep, type ScreenName } from './router';
import { Before } from './screens/before';
import { Check } from './screens/check';
import { Closed } from './screens/closed';
import { Field } from './screens/field';
import { Happened } from './screens/happened';
import { Level } from './screens/level';
import { LettersScreen } from './screens/letters';
import { Mailbox } from './screens/mailbox';
import { Person } from './screens/person';
import { Readers } from './screens/readers';
import { Receipt, type ReceiptProps } from './screens/receipt';
import { Sending } from './screens/sending';
import { Unsupported } from './screens/unsupported';
import type { Trail } from './trail';

export interface ScreenProps {
  screen: ScreenName;
  trail: Trail;
  road: Road;
  post: Post;
  receipt: Omit<ReceiptProps, 'filed'>;
}

const steps = { level: Level, person: Person, field: Field, happened: Happened, readers: Readers };

/** The screen of a name, tied to what the app remembers. */
export function Screen({ screen, trail, road, post, receipt }: ScreenProps) {
  const online = useOnline();
  if (isPlainPage(screen)) return <PlainPage page={screen} onReport={road.begin} />;
  if (isRoadStep(screen)) return <StepScreen step={screen} road={road} />;
  switch (screen) {
    case 'before':
      return (
        <Before
          mode={road.draft.mode}
          onMode={(mode) => road.change({ mode })}
          faults={road.faults}
          checking={!road.opened}
          onStart={road.start}
        />
      );
    case 'sending':
      return <Sending state={road.sending} online={online} onRetry={road.retry} onBack={() => trail.replace('check')} />;
    case 'receipt':
      return road.filed ? <Receipt filed={road.filed} {...receipt} /> : null;
    case 'mailbox':
      return <Mailbox {...post.door} />;
    case 'letters':
      return <OpenMailbox post={post} />;
    case 'closed':
      return <Closed reason={road.closed ?? 'network'} contacts={road.superiorContacts} onAgain={road.again} />;
    case 'unsupported':
      return <Unsupported onAnonymous={road.anonymous} />;
  }
}

function StepScreen({ step, road }: { step: RoadStep; road: Road }) {
  const { draft, opened, change, faults, next, edit } = road;
  if (!opened) return null;
  const props = { draft, opened, change, faults, onNext: () => next(step, opened) };
  if (step === 'check') return <Check {...props} onEdit={edit} />;
  const One = steps[step];
  return <One {...props} />;
}

function OpenMailbox({ post }: { post: Post }) {
  const { box, sheet, close } = post;
  if (!box) return null;
  return (
    <LettersScreen
      box={box.letters}
      written={sheet.written}
      onWritten={sheet.write}
      limit={MESSAGE_LIMIT}
      sending={sheet.sending}
      faults={sheet.faults}
      onSend={() => void sheet.send(box)}
      onClose={close}
    />
  );
}
