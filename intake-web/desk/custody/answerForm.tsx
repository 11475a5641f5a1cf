import type { ShareRefusal } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Radios } from '../../ui/choices/choices';
import { Notice } from '../../ui/notice/notice';
import { DocumentField } from '../name/documentField';
import type { CustodyProps } from '../screens/custody';
import { words } from '../words';
import type { Looking } from './keeping';

const { custody: said } = words;
const reasons: readonly ShareRefusal[] = ['NO_BASIS', 'NOT_NEEDED', 'WRONG_PERSONS', 'OTHER'];

/** The document held against the request, what the answer means, and the answer. */
export const AnswerForm = ({ open, onFile, onRefusing, onReason, onAnswer }: CustodyProps & { open: Looking }) => (
  <form class="layer-form custody-answer" noValidate onSubmit={(event) => { event.preventDefault(); onAnswer(); }}>
    <DocumentField
      id="custody-document" label={said.basisDocument} hint={said.basisHint} error={undefined} held={open.document}
      expected={open.asked.request.basis} verdicts={said} onFile={onFile}
    />
    <ul class="consequences">{said.consequence.map((line) => <li key={line}>{line}</li>)}</ul>
    {open.refusing && (
      <Radios
        id="custody-reason" legend={said.why} error={open.reason ? undefined : open.fault} value={open.reason} onChange={onReason}
        choices={reasons.map((reason) => ({ value: reason, label: said.reasons[reason], hint: said.reasonMeans[reason] }))}
      />
    )}
    {open.fault !== undefined && (open.reason ?? !open.refusing) && <Notice kind="warn" live><p>{open.fault}</p></Notice>}
    <div class="buttons">
      {open.refusing ? (
        <>
          <Button type="submit" busy={open.busy}>{open.busy ? said.busy : said.confirmRefuse}</Button>
          {!open.busy && <Button kind="plain" onClick={() => onRefusing(false)}>{said.keep}</Button>}
        </>
      ) : (
        <>
          <Button type="submit" busy={open.busy}>{open.busy ? said.busy : said.give}</Button>
          {!open.busy && <Button kind="plain" onClick={() => onRefusing(true)}>{said.refuse}</Button>}
        </>
      )}
    </div>
  </form>
);
