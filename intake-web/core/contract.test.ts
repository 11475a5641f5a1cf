import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, it } from 'vitest';

const here = new URL('.', import.meta.url);

it('contract.ts is what openapi.yaml says; npm run contract writes it anew', async () => {
  const types = await openapiTS(new URL('../../openapi.yaml', here), { emptyObjectsUnknown: true, rootTypes: true, rootTypesNoSchemaPrefix: true });
  expect(readFileSync(new URL('contract.ts', here), 'utf8')).toContain(astToString(types).trim());
});
