import '../styles/calls.css';

import type { CallRead } from '../../core/contact/desk';
import type { CallReason } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Radios } from '../../ui/choices/choices';
import { Form } from '../../ui/form/form';
import { Notice } from '../../ui/notice/notice';
import { AlarmPanel } from '../alarm/alarmPanel';
import { exact } from '../day';
import { words } from '../words';
import type { CallsAtDesk } from './atDesk';

const { calls: all } = words;
const { part: said } = all;
const reasons: readonly CallReason[] = ['CONFIRM', 'TELL', 'MATERIALS', 'SAFETY'];

export interface CallPartProps extends CallsAtDesk {
  now: Date;
  nameOf: (user: string) => string;
  onAsking: (asking: boolean) => void;
  onReason: (reason: CallReason) => void;
  onAsk: () => void;
}

/** That the reporter may be called, what became of each call, and asking for another. The number is never here. */
export function CallPart(props: CallPartProps) {
  const { calls, failure, alarm, asking, now, nameOf, onAsking } = props;
  if (alarm) return <AlarmPanel text={all.alarm} {...alarm} />;
  const runs = calls?.some((call) => isRunning(call, now)) ?? false;
  return (
    <>
      <p>{said.lead}</p>
      {failure !== undefined && <Notice kind="warn" live title={said.failed}><p>{failure}</p></Notice>}
      {calls === undefined && failure === undefined && <p class="soft" role="status">{all.loading}</p>}
      {asking && <AskForm {...props} />}
      {calls && !asking && !runs && (
        <Button kind="plain" onClick={() => onAsking(true)}>{calls.length > 0 ? said.askAgain : said.ask}</Button>
      )}
      {calls && (
        <>
          <h3 class="small">{said.list}</h3>
          {calls.length === 0 && <p class="soft">{said.none}</p>}
          <ol class="call-log">{calls.map((call) => <One key={call.request.requestId} call={call} now={now} nameOf={nameOf} />)}</ol>
        </>
      )}
    </>
  );
}

const isRunning = ({ state, request: { expires } }: CallRead, now: Date): boolean =>
  ['ASKED', 'TAKEN', 'OPENED'].includes(state) && Date.parse(expires) > now.getTime();

function One({ call, now, nameOf }: { call: CallRead; now: Date; nameOf: (user: string) => string }) {
  const { request, state, keeper, refusals, results } = call;
  const ended = state === 'DONE' || state === 'REFUSED';
  return (
    <li>
      <p>
        <strong>{ended || isRunning(call, now) ? said.states[state] : said.states.over}</strong>
        {words.clue.joint}
        {all.reasons[request.reason]}
      </p>
      <p class="soft small">
        {said.by(nameOf(request.officer), exact(request.expires))}
        {keeper !== null && (
          <>
            {words.clue.joint}
            {said.taken(nameOf(keeper))}
          </>
        )}
      </p>
      {results.length + refusals.length > 0 && (
        <ul class="small">
          {results.map(({ attempt, result, at, told }) => (
            <li key={attempt}>
              {said.attempt(attempt, exact(at))}
              {words.clue.joint}
              <strong>{all.results[result]}</strong>
              {told !== null && <span class="line call-told">{told}</span>}
            </li>
          ))}
          {refusals.map(({ user, reason }) => <li key={user}>{said.refused(nameOf(user), all.refusals[reason])}</li>)}
        </ul>
      )}
    </li>
  );
}

const AskForm = ({ reason, fault, busy, onReason, onAsking, onAsk }: CallPartProps) => (
  <Form class="layer-form" busy={busy} onSend={onAsk}>
    <Radios
      id="call-why" legend={said.why} error={reason ? undefined : fault} value={reason} onChange={onReason}
      choices={reasons.map((value) => ({ value, label: all.reasons[value] }))}
    />
    <ul class="consequences">{said.means.map((line) => <li key={line}>{line}</li>)}</ul>
    {reason && fault !== undefined && <Notice kind="warn" live><p>{fault}</p></Notice>}
    <div class="buttons">
      <Button type="submit" busy={busy}>{busy ? all.busy : said.send}</Button>
      {!busy && <Button kind="plain" onClick={() => onAsking(false)}>{said.drop}</Button>}
    </div>
  </Form>
);
