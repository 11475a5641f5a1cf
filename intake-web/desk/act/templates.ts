import { words } from '../words';
import type { Ground, Verb, Wordless } from './verbs';

export interface Template {
  name: string;
  text: string;
}

const { templates } = words.act;

/** Neutral texts that say no more than the rules on feedback allow. A refusal's text follows from its ground. */
export function templatesFor(verb: Exclude<Verb, Wordless>, ground: Ground | undefined): readonly Template[] {
  if (verb === 'refuse') return ground === undefined ? [] : Object.values(templates[ground]);
  return verb === 'accept' || verb === 'reply' ? Object.values(templates[verb]) : [];
}
