import type { MailChoice } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Form } from '../../ui/form/form';
import { Notice } from '../../ui/notice/notice';
import { TextField } from '../../ui/text-field/text-field';
import { densities, themes, type Look } from '../settings/look';
import { words } from '../words';

const { settings: said } = words.work;

export interface SettingsProps {
  look: Look;
  /** Undefined while it is being read. */
  mail: MailChoice | undefined;
  status: 'idle' | 'saving' | 'saved';
  fault: string | undefined;
  failure: string | undefined;
  onLook: (look: Look) => void;
  onMail: (mail: MailChoice) => void;
  onSave: () => void;
}

export const Settings = ({ look, mail, status, fault, failure, onLook, onMail, onSave }: SettingsProps) => (
  <div class="screen settings">
    <h1 tabIndex={-1}>{said.title}</h1>
    <Radios
      name="density"
      title={said.density}
      codes={densities}
      names={said.densities}
      chosen={look.density}
      onChoose={(density) => onLook({ ...look, density })}
    />
    <Radios
      name="theme"
      title={said.theme}
      codes={themes}
      names={said.themes}
      chosen={look.theme}
      onChoose={(theme) => onLook({ ...look, theme })}
    />
    <p class="soft small">{said.kept}</p>
    <section class="settings-mail" aria-labelledby="mail">
      <h2 id="mail">{said.mail}</h2>
      <p>{said.mailText}</p>
      {failure !== undefined && (
        <Notice kind="warn" live title={said.failed}>
          <p>{failure}</p>
        </Notice>
      )}
      {mail ? (
        <Mail mail={mail} status={status} fault={fault} onMail={onMail} onSave={onSave} />
      ) : (
        failure === undefined && (
          <p class="soft" role="status">
            {said.loading}
          </p>
        )
      )}
    </section>
  </div>
);

const Mail = ({
  mail,
  status,
  fault,
  onMail,
  onSave,
}: Pick<SettingsProps, 'status' | 'fault' | 'onMail' | 'onSave'> & { mail: MailChoice }) => (
  <Form class="layer-form" onSend={onSave}>
    <TextField
      id="address"
      label={said.address}
      hint={said.addressHint}
      error={fault}
      maxLength={254}
      value={mail.address ?? ''}
      onChange={(address) => onMail({ ...mail, address: address === '' ? null : address })}
    />
    <label class="option">
      <input type="checkbox" checked={mail.daily} onChange={(event) => onMail({ ...mail, daily: event.currentTarget.checked })} />
      <span>{said.daily}</span>
    </label>
    <div class="buttons">
      <Button type="submit" busy={status === 'saving'}>
        {status === 'saving' ? said.saving : said.save}
      </Button>
      <span role="status">{status === 'saved' && said.saved}</span>
    </div>
  </Form>
);

interface RadiosProps<T extends string> {
  name: string;
  title: string;
  codes: readonly T[];
  names: Record<T, string>;
  chosen: T;
  onChoose: (chosen: T) => void;
}

const Radios = <T extends string>({ name, title, codes, names, chosen, onChoose }: RadiosProps<T>) => (
  <fieldset class="field">
    <legend class="field-label">{title}</legend>
    {codes.map((code) => (
      <label key={code} class="option">
        <input type="radio" name={name} value={code} checked={code === chosen} onChange={() => onChoose(code)} />
        <span>{names[code]}</span>
      </label>
    ))}
  </fieldset>
);
