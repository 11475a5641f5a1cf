import { useState } from 'preact/hooks';

import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { PasswordField } from '../../ui/password-field/password-field';
import { TextField } from '../../ui/text-field/text-field';
import { faultsOf, type Draft, type Faults } from '../session/draft';
import { FirstUse } from '../session/firstUse';
import { Forget } from '../session/forget';
import { Gate } from '../session/gate';
import { Progress } from '../session/progress';
import type { SignInProps } from '../session/status';
import { words } from '../words';

const { session: said } = words;

/** First use in a browser asks for the secret key once; afterwards name and password are enough. */
export function SignIn({ known, status, onSignIn, onForget }: SignInProps) {
  const [draft, change] = useState<Draft>({ user: known[0] ?? '', password: '', way: 'file', file: undefined, paper: '' });
  const [faults, find] = useState<Faults>({});
  const stored = known.includes(draft.user);
  const set = (part: Partial<Draft>) => change({ ...draft, ...part });
  if (status.kind === 'working') return <Gate title={said.progress.title}><Progress status={status} /></Gate>;

  const submit = async () => {
    const found = await faultsOf(draft, stored);
    find(found.faults);
    if (found.key === undefined) return;
    set({ password: '' });
    onSignIn({ user: draft.user, password: draft.password, key: found.key });
  };

  return (
    <Gate title={said.signInTitle}>
      <ErrorSummary title={said.error.summary} errors={summary(faults, status.kind === 'refused' ? status.message : undefined)} />
      <form class="gate-form" noValidate onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        <TextField
          id="user"
          label={said.user}
          hint={known.length === 0 ? said.userHint : undefined}
          error={faults.user}
          maxLength={32}
          value={draft.user}
          onChange={(user) => set({ user })}
        />
        {stored ? <Forget user={draft.user} onForget={onForget} /> : <FirstUse draft={draft} faults={faults} set={set} />}
        <PasswordField
          id="password"
          label={said.password}
          error={faults.password}
          value={draft.password}
          onChange={(password) => set({ password })}
        />
        <Button type="submit">{said.signIn}</Button>
      </form>
    </Gate>
  );
}

const summary = (faults: Faults, refused: string | undefined) => [
  ...Object.entries(faults).map(([id, message]) => ({ id, message })),
  ...(refused === undefined ? [] : [{ id: 'password', message: refused }]),
];
