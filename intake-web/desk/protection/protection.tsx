import './protection.css';

import type { CheckInDay, CheckInOutcome, ClueView } from '../../core/contract';
import type { Source } from '../../core/exposure/exposure';
import { LEVELS, LIKELIHOODS, MEASURES, NATURES, RETALIATIONS } from '../../core/protection/catalogue';
import { DAYS, type Incident, type Plan } from '../../core/protection/plan';
import type { Suggestion } from '../../core/protection/suggest';
import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { TextArea } from '../../ui/text-area/text-area';
import { TEXT_LIMIT } from '../act/draft';
import { Exposed } from '../act/exposed';
import { useExposures } from '../act/looking';
import { exact } from '../day';
import { shortId } from '../labels';
import { laneOf } from '../queue/lane';
import { format, noFilters } from '../router';
import { words } from '../words';
import { CheckIns } from './checkIns';
import type { ProtectionDraft } from './draft';
import { IncidentForm } from './incidentForm';
import { nameOf } from './names';
import { PlanForm } from './planForm';
import type { ProtectorState } from './protector';

const { protection: said } = words;

export interface ProtectionProps extends ProtectorState {
  suggestion: Suggestion | undefined;
  /** Whether this officer answers for the whole desk; a handler records what was done, and no more. */
  decides: boolean;
  nameOf: (user: string) => string;
  onPlan: () => void;
  onIncident: () => void;
  onAsk: (day: CheckInDay) => void;
  onFinish: (day: CheckInDay, outcome: CheckInOutcome) => void;
  onWrite: (draft: ProtectionDraft) => void;
  onSave: () => void;
  onDrop: () => void;
  onPrint: () => void;
}

/** The clue that it is about, and what few know of it: a letter is held against it before it goes out. */
type About = Pick<ClueView, 'clueId' | 'state'> & { source: Source };

/** Accepted and not at its end: then a plan is due. */
const isWorked = (state: ClueView['state']): boolean => ['ACCEPTED', 'ASSIGNED', 'PROPOSED'].includes(laneOf(state));

/** How the reporter is kept safe: the plan, what was done to him, and the check-ins after the end. */
export function ProtectionPart(props: ProtectionProps & About) {
  const { protection, draft, fault, decides, state, onPlan, onIncident, onPrint } = props;
  const idle = !draft;
  return (
    <section class="protection" aria-labelledby="protection">
      <header>
        <h2 id="protection"><Glyph name="lock" /> {said.title}</h2>
        {idle && decides && protection && <Button kind="quiet" onClick={onPlan}>{protection.plan ? said.revise : said.assess}</Button>}
      </header>
      <p class="soft small">{said.hint}</p>
      {!protection && fault === undefined && <p class="soft" role="status">{said.loading}</p>}
      {protection && (protection.plan ? <ShownPlan plan={protection.plan} nameOf={props.nameOf} /> : <NoPlan due={isWorked(state)} />)}
      {draft?.is === 'plan' && <Form {...props} draft={draft} />}
      {protection && (
        <>
          <header>
            <h3>{said.incidents}</h3>
            {idle && <Button kind="quiet" onClick={onIncident}>{said.record}</Button>}
          </header>
          <Incidents incidents={protection.incidents} nameOf={props.nameOf} />
          {draft?.is === 'incident' && <Form {...props} draft={draft} />}
          <p class="small"><a href={format({ screen: 'queue', view: 'all', filters: { ...noFilters, find: props.clueId } })}>{said.related}</a></p>
          {protection.incidents.length > 0 && <Button kind="quiet" onClick={onPrint}>{said.print}</Button>}
          <h3>{said.checkIns}</h3>
          <CheckIns {...props} checkIns={protection.checkIns} open={idle && decides} />
          {draft?.is === 'ask' && <Form {...props} draft={draft} />}
        </>
      )}
      {idle && fault !== undefined && <p class="near" role="status">{fault}</p>}
    </section>
  );
}

const NoPlan = ({ due }: { due: boolean }) => (due ? <p class="near">{said.due}</p> : <p class="soft">{said.none}</p>);

const ShownPlan = ({ plan, nameOf: personOf }: { plan: Plan; nameOf: (user: string) => string }) => (
  <article>
    <p><strong>{said.level(nameOf(LEVELS, plan.level))}</strong></p>
    <p class="soft small">{said.version(plan.version, personOf(plan.user), exact(plan.at))}</p>
    <dl class="plan">
      {plan.natures.length > 0 && <dt>{said.natures}</dt>}
      {plan.natures.length > 0 && <dd>{plan.natures.map((code) => nameOf(NATURES, code)).join(words.act.exposed.comma)}</dd>}
      <dt>{said.likelihood}</dt>
      <dd>{nameOf(LIKELIHOODS, plan.likelihood)}</dd>
      <dt>{said.reasons}</dt>
      <dd class="note-text">{plan.reasons}</dd>
      <dt>{said.measures}</dt>
      <dd><ul>{plan.measures.map((code) => <li key={code}>{nameOf(MEASURES, code)}</li>)}</ul></dd>
      {plan.text !== '' && <dt>{said.text}</dt>}
      {plan.text !== '' && <dd class="note-text">{plan.text}</dd>}
    </dl>
  </article>
);

const Incidents = ({ incidents, nameOf: personOf }: { incidents: readonly Incident[]; nameOf: (user: string) => string }) =>
  incidents.length === 0 ? <p class="soft">{said.noIncidents}</p> : (
    <ol class="incidents">
      {incidents.map((incident) => (
        <li key={incident.id}>
          <p><strong>{incident.on}</strong> {nameOf(RETALIATIONS, incident.form)}</p>
          <p class="note-text">{incident.text}</p>
          {incident.clue !== undefined && <p class="small">{said.evidence.related} <a class="code" href={format({ screen: 'clue', clueId: incident.clue })}>{shortId(incident.clue)}</a></p>}
          <p class="soft small">{personOf(incident.user)} {exact(incident.at)}</p>
        </li>
      ))}
    </ol>
  );

function Form({ draft, faults, fault, busy, suggestion, source, onWrite, onSave, onDrop }: ProtectionProps & About & { draft: ProtectionDraft }) {
  const exposed = useExposures(source, draft.is === 'ask' ? draft.text : '');
  return (
    <form
      class="protection-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      {draft.is === 'plan' && <PlanForm plan={draft.plan} faults={faults} suggestion={suggestion} onWrite={(plan) => onWrite({ ...draft, plan })} />}
      {draft.is === 'incident' && <IncidentForm draft={draft} faults={faults} onWrite={onWrite} />}
      {draft.is === 'ask' && (
        <TextArea
          id="check-in-text" label={said.asking(DAYS[draft.day])} error={faults.text} value={draft.text} onChange={(text) => onWrite({ ...draft, text })} rows={6}
          limit={TEXT_LIMIT} left={words.act.left} written={words.act.written}
        />
      )}
      {exposed && <Exposed {...exposed} />}
      {fault !== undefined && <p class="near" role="status">{fault}</p>}
      <div class="buttons">
        <Button type="submit" busy={busy}>{busy ? said.saving : { plan: said.save, incident: said.keep, ask: said.send }[draft.is]}</Button>
        <Button kind="plain" onClick={onDrop}>{said.cancel}</Button>
      </div>
    </form>
  );
}
