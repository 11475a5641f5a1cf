import type { CallOutcome, ShareRefusal } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Radios } from '../../ui/choices/choices';
import { Form } from '../../ui/form/form';
import { Notice } from '../../ui/notice/notice';
import { TextArea } from '../../ui/text-area/text-area';
import type { CallsProps } from '../screens/calls';
import { words } from '../words';
import type { Looking } from './board';
import { stepOf } from './step';

const { calls: said } = words;
const refusals: readonly ShareRefusal[] = ['NO_BASIS', 'NOT_NEEDED', 'WRONG_PERSONS', 'OTHER'];
const results: readonly CallOutcome[] = ['REACHED', 'NOT_REACHED', 'REFUSED', 'WRONG_PERSON'];
/** Bytes of what a keeper tells are limited by the protocol; so many characters always fit. */
const TOLD_LIMIT = 2000;

type FormProps = CallsProps & { open: Looking };

/** What this keeper may do next, and what it means. */
export function CallForm(props: FormProps) {
  const { open, me, onRefresh } = props;
  const step = stepOf(open.asked, me);
  if (open.refusing) return <RefuseForm {...props} />;
  switch (step) {
    case 'free':
      return <Deed {...props} name={said.take} means={said.takeMeans} onDo={props.onTake} mayRefuse />;
    case 'share':
      return <Deed {...props} name={said.give} means={said.giveMeans} onDo={props.onGive} mayRefuse />;
    case 'waiting':
      return (
        <>
          <p role="status">{said.steps.waiting}</p>
          <Button kind="plain" onClick={() => { onRefresh(); props.onLook(open.asked.request.requestId); }}>{said.again}</Button>
        </>
      );
    case 'ready':
    case 'opened':
      return (
        <>
          {!open.hasKey && <Notice kind="warn"><p>{said.steps.elsewhere}</p></Notice>}
          {open.hasKey && !open.contact && <Deed {...props} name={said.open} means={said.openMeans} onDo={props.onOpen} isAgain={step === 'opened'} />}
          {step === 'opened' && <ResultForm {...props} />}
        </>
      );
  }
}

interface DeedProps extends FormProps {
  name: string;
  means: readonly string[];
  mayRefuse?: boolean;
  /** Done before: what comes next is another thing, which has the main button. */
  isAgain?: boolean;
  onDo: () => void;
}

const Deed = ({ open: { busy, fault }, name, means, mayRefuse = false, isAgain = false, onDo, onChange }: DeedProps) => (
  <>
    <ul class="consequences">{means.map((line) => <li key={line}>{line}</li>)}</ul>
    {fault !== undefined && fault !== said.noResult && <Notice kind="warn" live><p>{fault}</p></Notice>}
    <div class="buttons">
      <Button kind={isAgain ? 'plain' : 'main'} busy={busy} onClick={onDo}>{busy ? said.busy : name}</Button>
      {mayRefuse && !busy && <Button kind="plain" onClick={() => onChange({ refusing: true })}>{said.refuse}</Button>}
    </div>
  </>
);

const RefuseForm = ({ open: { reason, fault, busy }, onChange, onRefuse }: FormProps) => (
  <Form class="layer-form" busy={busy} onSend={onRefuse}>
    <Radios
      id="call-refusal" legend={said.why} error={reason ? undefined : fault} value={reason} onChange={(chosen) => onChange({ reason: chosen })}
      choices={refusals.map((value) => ({ value, label: said.refusals[value] }))}
    />
    {reason && fault !== undefined && <Notice kind="warn" live><p>{fault}</p></Notice>}
    <div class="buttons">
      <Button type="submit" busy={busy}>{busy ? said.busy : said.confirmRefuse}</Button>
      {!busy && <Button kind="plain" onClick={() => onChange({ refusing: false, reason: undefined })}>{said.keep}</Button>}
    </div>
  </Form>
);

const ResultForm = ({ open: { result, told, fault, busy, contact }, onChange, onTell }: FormProps) => (
  <Form class="layer-form" busy={busy} onSend={onTell}>
    <Radios
      id="call-result" legend={said.result} error={fault === said.noResult && !result ? fault : undefined} value={result} onChange={(chosen) => onChange({ result: chosen })}
      choices={results.map((value) => ({ value, label: said.results[value] }))}
    />
    <TextArea
      id="call-told" label={said.told} hint={said.toldHint} error={undefined} value={told} onChange={(text) => onChange({ told: text })}
      limit={TOLD_LIMIT} left={words.act.left} written={words.act.written} rows={3}
    />
    {(result || contact) && fault !== undefined && fault !== said.noResult && <Notice kind="warn" live><p>{fault}</p></Notice>}
    <div class="buttons"><Button type="submit" busy={busy}>{busy ? said.busy : said.tell}</Button></div>
  </Form>
);
