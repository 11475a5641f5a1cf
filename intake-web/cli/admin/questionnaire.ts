import { Validator, type Schema } from '@cfworker/json-schema';

import schema from '../../../deploy/data/questionnaire.schema.json';
import type { Json } from '../../core/jcs';
import { looseEnds } from '../../core/questionnaire/loose';
import type { Questionnaire } from '../../core/questionnaire/questionnaire';
import { Usage } from '../args';

/** Passes a questionnaire that reporters can be asked from. Nobody signs another. @throws Usage naming each fault */
export function requireQuestionnaire(document: Json | undefined): void {
  const { valid, errors } = new Validator(schema as Schema, '2020-12', false).validate(document);
  const faults = valid ? looseEnds(document as unknown as Questionnaire) : errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
  if (faults.length > 0) throw new Usage(`the questionnaire cannot be asked:\n${faults.slice(0, 20).join('\n')}`);
}
