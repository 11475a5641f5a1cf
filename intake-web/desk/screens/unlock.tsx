import { useState } from 'preact/hooks';

import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { PasswordField } from '../../ui/password-field/password-field';
import { Gate } from '../session/gate';
import { Progress } from '../session/progress';
import type { UnlockProps } from '../session/status';
import { words } from '../words';

const { session: said } = words;

/** The session goes on, but the keys have left memory: the password alone brings them back. */
export function Unlock({ user, why, status, onUnlock, onOther }: UnlockProps) {
  const [password, type] = useState('');
  const [fault, find] = useState<string>();
  if (status.kind === 'working') return <Gate title={said.progress.title}><Progress status={status} /></Gate>;

  const message = fault ?? (status.kind === 'refused' ? status.message : undefined);
  const submit = () => {
    find(password === '' ? said.error.password : undefined);
    if (password === '') return;
    type('');
    onUnlock(password);
  };

  return (
    <Gate title={said.unlockTitle}>
      <ErrorSummary title={said.error.summary} errors={message === undefined ? [] : [{ id: 'password', message }]} />
      <p>{why === 'locked' ? said.unlockText : said.reloadedText}</p>
      <form class="gate-form" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p class="known">
          <span>{said.user} <strong class="code">{user}</strong></span>
          <Button kind="quiet" onClick={onOther}>{said.otherUser}</Button>
        </p>
        {/* So that a browser's own keeper knows whose password it is. */}
        <input class="hidden-words" type="text" autocomplete="username" value={user} readOnly tabIndex={-1} aria-hidden="true" />
        <PasswordField id="password" label={said.password} value={password} onChange={type} />
        <Button type="submit">{said.unlock}</Button>
      </form>
    </Gate>
  );
}
