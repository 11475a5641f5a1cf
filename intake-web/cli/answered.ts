import type { Api } from '../core/api/client';
import type { Deployment } from '../core/manifest/deployment';
import { loadDocument } from '../core/manifest/deployment';
import { contactOf } from '../core/questionnaire/contact';
import { faultsOf } from '../core/questionnaire/faults';
import { matterOf, subjectsOf } from '../core/questionnaire/matter';
import type { Answers, Questionnaire, Road } from '../core/questionnaire/questionnaire';
import { shownGroups } from '../core/questionnaire/shown';
import { sealedAnswers } from '../core/questionnaire/tidy';
import type { ReportDraft } from '../core/report/file';
import { accusedDesks, facetsOf } from '../core/routing/derive';
import { desksOf, route } from '../core/routing/route';
import { Usage, type Args } from './args';
import { languageOf } from './context';
import { readJson } from './files';

/** The draft that the reporter's app makes of these answers. @throws Usage naming what is to be put right */
export async function answered(args: Args, api: Api, { manifest, matrix, units, higherPosts }: Deployment): Promise<ReportDraft> {
  const asked = await loadDocument<Questionnaire>(api, manifest, 'questionnaire');
  const answers = readJson<Answers>(args.one('answers'));
  const road = roadOf(answers);
  refuseFaults(asked, answers, road);
  const subjects = subjectsOf(answers, units);
  const accused = accusedDesks(subjects);
  const excluded = args.many('exclude').flatMap(desksOf);
  const { contact, ...parts } = sealedAnswers(asked, answers, road);
  const facets = subjects.map((subject) => facetsOf(matrix, higherPosts, subject, matterOf(asked, answers)));
  return {
    route: route(matrix, facets, [...accused, ...excluded]), accused, excluded, language: languageOf(args),
    circumstances: {
      mode: answers['mode'] as ReportDraft['circumstances']['mode'], ongoing: answers['ongoing'] as ReportDraft['circumstances']['ongoing'],
      imminent: answers['imminent'] === 'YES', danger: answers['danger'] === 'YES',
    },
    ...parts, ...(contact && { contact: contactOf(contact) }),
  };
}

/** Who answered the long road's first question took it. */
const roadOf = (answers: Answers): Road => ('kind' in answers ? 'LONG' : 'SHORT');

function refuseFaults(asked: Questionnaire, answers: Answers, road: Road): void {
  const faults = shownGroups(asked, answers, road).flatMap(({ code }) => faultsOf(asked, code, answers, road));
  if (faults.length > 0) throw new Usage(faults.map(({ key, text }) => `${key}: ${text.en}`).join('\n'));
}
