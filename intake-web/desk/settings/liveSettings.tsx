import { useEffect, useState } from 'preact/hooks';

import { answer, type Api } from '../../core/api/client';
import { Problem } from '../../core/api/problem';
import type { MailChoice } from '../../core/contract';
import { failureText } from '../failure';
import { screens } from '../screens';
import { words } from '../words';
import { look } from './look';

const { settings: said } = words.work;

/** The look lies in this browser, the mail setting at the server. */
export function LiveSettings({ api }: { api: Api }) {
  const [mail, setMail] = useState<MailChoice>();
  const [status, set] = useState<'idle' | 'saving' | 'saved'>('idle');
  const [fault, find] = useState<string>();
  const [failure, fail] = useState<string>();
  useEffect(() => void answer(api.GET('/v1/officers/me/mail')).then(setMail, (thrown) => fail(failureText(thrown))), [api]);

  const save = async (choice: MailChoice) => {
    find(choice.daily && choice.address === null ? said.noAddress : undefined);
    if (choice.daily && choice.address === null) return;
    set('saving');
    try {
      await answer(api.PUT('/v1/officers/me/mail', { body: choice }));
      fail(undefined);
      set('saved');
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.errors.length > 0) find(thrown.errors[0]!.detail);
      else fail(failureText(thrown));
      set('idle');
    }
  };
  return (
    <screens.settings.show
      look={look.value}
      mail={mail}
      status={status}
      fault={fault}
      failure={failure}
      onLook={(chosen) => { look.value = chosen; }}
      onMail={(chosen) => { setMail(chosen); set('idle'); }}
      onSave={() => void (mail && save(mail))}
    />
  );
}
