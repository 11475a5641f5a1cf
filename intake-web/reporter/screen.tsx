import { useOnline } from './online';
import { MailMaterials, ReportMaterials } from './material-screens';
import { isPlainPage, PlainPage } from './plain-page';
import { MESSAGE_LIMIT, type Post } from './post';
import type { Road } from './road';
import type { Step } from './questions';
import { isStep, type Place } from './router';
import { isWritten } from './draft';
import { Addition } from './screens/addition';
import { Asked } from './screens/asked';
import { Before } from './screens/before';
import { Check } from './screens/check';
import { Closed } from './screens/closed';
import { LettersScreen } from './screens/letters';
import { Mailbox } from './screens/mailbox';
import { Readers } from './screens/readers';
import { Receipt, type ReceiptProps } from './screens/receipt';
import { Sending } from './screens/sending';
import { Unsupported } from './screens/unsupported';
import type { Trail } from './trail';

export interface ScreenProps {
  place: Place;
  trail: Trail;
  road: Road;
  post: Post;
  receipt: Omit<ReceiptProps, 'filed'>;
}

/** The screen of a place, tied to what the app remembers. */
export function Screen({ place, trail, road, post, receipt }: ScreenProps) {
  const online = useOnline();
  if (isPlainPage(place)) return <PlainPage page={place} onReport={road.begin} />;
  if (isStep(place)) return <StepScreen step={place} road={road} trail={trail} />;
  switch (place) {
    case 'before':
      return <Before draft={road.draft} opened={road.opened} faults={road.faults} onAnswer={road.answer} onRoad={(way) => road.choose({ road: way })} onStart={road.start} />;
    case 'sending':
      return <OpenSending road={road} trail={trail} online={online} />;
    case 'materials':
      return <ReportMaterials road={road} trail={trail} />;
    case 'parcel':
      return <MailMaterials post={post} online={online} />;
    case 'receipt':
      return road.filed ? <Receipt filed={road.filed} {...receipt} /> : null;
    case 'mailbox':
      return <Mailbox {...post.door} />;
    case 'letters':
      return <OpenMailbox post={post} road={road} trail={trail} />;
    case 'addition':
      return <OpenAddition post={post} road={road} />;
    case 'closed':
      return <Closed reason={road.closed ?? 'network'} contacts={road.superiorContacts} onAgain={road.again} />;
    case 'unsupported':
      return road.opened && road.refused ? (
        <Unsupported why={road.refused.why} contacts={road.opened.superiorContacts} onWithout={road.without} onFewer={() => trail.replace('readers')} />
      ) : null;
  }
}

function StepScreen({ step, road, trail }: Pick<ScreenProps, 'road' | 'trail'> & { step: Step }) {
  const { draft, opened, answer, faults, next, edit, choose } = road;
  if (!opened) return null;
  const props = { draft, opened, onAnswer: answer, faults, onNext: () => next(step, opened) };
  if (step === 'check') return <Check {...props} onEdit={edit} onMaterials={() => trail.go('materials')} />;
  if (step === 'readers') return <Readers {...props} onExclude={(excluded) => choose({ excluded })} />;
  return <Asked {...props} step={step} />;
}

function OpenSending({ road, trail, online }: Pick<ScreenProps, 'road' | 'trail'> & { online: boolean }) {
  const { course, onPause, onResume, stop } = road.shipment;
  const back = () => trail.replace('check');
  const onStop = () => {
    stop();
    back();
  };
  return <Sending state={road.sending} course={course} online={online} onPause={onPause} onResume={onResume} onStop={onStop} onRetry={road.retry} onBack={back} />;
}

function OpenMailbox({ post, road, trail }: Pick<ScreenProps, 'post' | 'road' | 'trail'>) {
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
      writing={isWritten(road.draft)}
      onAdd={() => {
        road.prepare();
        trail.go('addition');
      }}
      onMaterials={() => trail.go('parcel')}
      onRetaliation={() => road.beginLinked({ clueId: box.mailbox.clueId, auth: box.access.keys.auth })}
      onResume={road.begin}
      onClose={close}
    />
  );
}

function OpenAddition({ post, road }: Pick<ScreenProps, 'post' | 'road'>) {
  const { box, addition } = post;
  if (!box) return null;
  const { written, write, faults, sending, send, topic, onTopic } = addition;
  return (
    <Addition
      opened={road.opened}
      closed={road.closed}
      answers={written}
      topic={topic}
      faults={faults}
      sending={sending}
      onTopic={onTopic}
      onAnswers={write}
      onSend={() => void send(box)}
      onAgain={road.prepare}
    />
  );
}
