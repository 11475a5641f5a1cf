import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Json } from '../../core/jcs';
import { outline } from './outline';

const data = resolve(import.meta.dirname, '../../../deploy/data');

describe('a document in lines', () => {
  it('has one fact a line and names in one language', () => {
    expect(outline({ version: '1', fields: [{ code: 'F1', names: { zh: '工程建设', en: 'Works' }, asks: ['a', 'b'] }], open: true })).toEqual([
      'version: 1', 'fields:', '  F1:', '    code: F1', '    names: 工程建设', '    asks: a, b', 'open: true',
    ]);
  });

  it('shows lists in lists and values that are nothing', () => {
    expect(outline({ rows: [[1, 2], [{ id: 'x', to: null }]] })).toEqual(['rows:', '  [1]: 1, 2', '  [2]:', '    x:', '      id: x', '      to: null']);
  });

  it.each(readdirSync(data).filter((name) => name.endsWith('.json')))('reads %s of the product to its end', (name) => {
    const document = JSON.parse(readFileSync(resolve(data, name), 'utf8')) as Json;
    expect(outline(document).join('\n')).not.toMatch(/\[object|undefined/);
  });
});
