import type { Matrix, RoutingFacets } from './matrix';

/** The facets whose values the matrix does not know; empty when all is well. */
export function unknownFacets(matrix: Matrix, facets: RoutingFacets): string[] {
  const names = Object.keys(matrix.facets) as (keyof Matrix['facets'])[];
  return names.filter((name) => {
    const value: unknown = facets[name];
    const values = Array.isArray(value) ? value : [value];
    return values.length === 0 || values.some((code) => !matrix.facets[name].includes(code as string));
  });
}
