import { useSignalEffect } from '@preact/signals';

import { OpenDesk } from './openDesk';
import { screens } from './screens';
import type { DeskSession, Phase } from './session/session';
import { words } from './words';

/** Which screen stands: the door, the alarm, or the open desk. */
export function App({ session }: { session: DeskSession }) {
  const phase = session.phase.value;
  useSignalEffect(() => focusHeading(session.phase.value.kind));
  switch (phase.kind) {
    case 'starting':
      return <p class="screen soft" role="status">{words.session.starting}</p>;
    case 'alarm':
      return <screens.alarm.show code={phase.code} detail={phase.detail} onAgain={() => location.reload()} />;
    case 'sign-in':
      return <Door session={session} />;
    case 'unlock':
      return <Locked session={session} phase={phase} />;
    case 'open':
      return <OpenDesk session={session} seat={phase.seat} unsent={phase.unsent} />;
  }
}

const Door = ({ session }: { session: DeskSession }) => (
  <screens.signIn.show
    known={session.known.value}
    status={session.status.value}
    onSignIn={(credentials) => void session.signIn(credentials)}
    onForget={(user) => void session.forget(user)}
  />
);

const Locked = ({ session, phase: { user, why } }: { session: DeskSession; phase: Extract<Phase, { kind: 'unlock' }> }) => (
  <screens.unlock.show
    user={user}
    why={why}
    status={session.status.value}
    onUnlock={(password) => void session.signIn({ user, password, key: 'stored' })}
    onOther={() => session.other()}
  />
);

function focusHeading(_of: Phase['kind']): void {
  requestAnimationFrame(() => document.querySelector('h1')?.focus());
}
