import { describe, expect, it } from 'vitest';
import { testJson } from '../testdata/files';
import { facetsOf, type HigherPost, type Subject, type Unit } from './derive';
import { unknownFacets } from './known';
import type { Matrix, RoutingFacets, Yes } from './matrix';
import { route } from './route';

interface Sentence {
  readonly allegation: readonly string[];
}

const matrix = testJson<Matrix>('deploy/data/matrix.json');
const asked = testJson<{
  ranks: { code: string }[];
  roles: { code: string; when: { subjRank: string[] } }[];
  fields: { code: string; sentences: Sentence[] }[];
  common: Sentence[];
  signs: { allegation: string; gives: Record<string, number | boolean> }[];
}>('deploy/data/questionnaire.json');
const { units } = testJson<{ units: Unit[] }>('deploy/demo/data/units.json');
const { posts } = testJson<{ posts: HigherPost[] }>('deploy/demo/data/higher-posts.json');

/** Every way to answer what the form asks of a person and a matter, one sentence at a time. */
function* choices(): Generator<RoutingFacets> {
  const kinds = [...new Map(units.map((unit) => [unit.kind, unit])).values()];
  for (const subject of subjects(kinds)) for (const matter of matters()) yield facetsOf(matrix, posts, subject, matter);
}

function* subjects(kinds: Unit[]): Generator<Subject> {
  for (const { code: role, when } of asked.roles) for (const rank of when.subjRank) for (const unit of kinds) {
    for (const higherPost of ['YES', 'UNSURE', 'NO'] satisfies Yes[]) for (const post of ['', posts[0]!.post]) yield { role, rank, unit, higherPost, post };
  }
}

function* matters() {
  const gives = Object.assign({}, ...asked.signs.map((sign) => sign.gives)) as Record<string, number | boolean>;
  for (const { code: field, sentences } of asked.fields) for (const { allegation } of [...sentences, ...asked.common]) {
    yield { field, allegation };
    if (asked.signs.some((sign) => allegation.includes(sign.allegation))) yield { field, allegation, measures: gives };
  }
}

describe('what a person can choose', () => {
  const reached = new Set<string>();
  const unknown = new Set<string>();
  for (const facets of choices()) {
    reached.add(route(matrix, [facets], []).rule);
    for (const name of unknownFacets(matrix, facets)) unknown.add(name);
  }

  it('is known to the matrix', () => expect([...unknown]).toEqual([]));

  it('reaches every rule but the one that is an officer’s act', () => {
    expect(matrix.rules.map(({ no }) => no).filter((no) => !reached.has(no))).toEqual(['18']);
  });

  it('holds every allegation, role and rank of the matrix', () => {
    const sentences = [...asked.fields.flatMap((field) => field.sentences), ...asked.common];
    expect([...new Set(sentences.flatMap(({ allegation }) => allegation))].sort()).toEqual([...matrix.facets.allegation].sort());
    expect(asked.roles.map(({ code }) => code).sort()).toEqual([...matrix.facets.role].sort());
    expect(asked.ranks.map(({ code }) => code).sort()).toEqual([...matrix.facets.rank].sort());
    expect(asked.fields.map(({ code }) => code).sort()).toEqual([...matrix.facets.field].sort());
  });

  it('names no unit of an agency that the matrix does not know', () => {
    const agencies = [...matrix.keyHolders, ...Object.values(matrix.regulatorByField), ...Object.values(matrix.assistByField).flat()];
    for (const { agency } of units) if (agency !== null) expect(agencies).toContain(agency);
  });
});

it('a value that the matrix does not know is found by name', () => {
  const facets = { field: 'F7', allegation: [], role: 'LEADER', rank: 'R_XIANGKE', managing: 'M_DIST', higherPost: 'NO' } as const;
  expect(unknownFacets(matrix, facets)).toEqual(['field', 'allegation']);
});
