import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const here = import.meta.dirname;

it('every element has a test beside it', () => {
  // `field` is what the fields share and stands in no page by itself; `testing` is the stage.
  const elements = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !['field', 'testing'].includes(entry.name));
  expect(elements.filter(({ name }) => !existsSync(resolve(here, name, `${name}.test.tsx`))).map(({ name }) => name)).toEqual([]);
});
