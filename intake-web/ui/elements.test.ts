import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const here = import.meta.dirname;

it('every element has a test beside it', () => {
  // `field` is what the fields share, `stretch` and `deliver` workers and `worker` how one is started, `testing` the stage; `sheet` is the browser's own dialog, which
  // the walk over the desk's screens opens.
  const others = ['field', 'stretch', 'deliver', 'cleaning', 'worker', 'testing', 'sheet'];
  const elements = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !others.includes(entry.name));
  expect(elements.filter(({ name }) => !existsSync(resolve(here, name, `${name}.test.tsx`))).map(({ name }) => name)).toEqual([]);
});
