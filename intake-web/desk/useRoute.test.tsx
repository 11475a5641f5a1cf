// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';

import { noFilters } from './router';
import { replaceRoute, useRoute } from './useRoute';

/** The words sought, as the address has them; drawn anew for whatever reason. */
function Words(_: { drawn: number }) {
  const route = useRoute();
  return <input value={route.screen === 'queue' ? route.filters.find : ''} />;
}

it('words typed letter by letter are never drawn over with older ones, though the screen is drawn after each', () => {
  for (const [drawn, find] of ['石', '石桥', '石桥村'].entries()) {
    render(<Words drawn={drawn} />, document.body);
    replaceRoute({ screen: 'queue', view: 'all', filters: { ...noFilters, find } });
    render(<Words drawn={drawn + 0.5} />, document.body);
    expect(document.querySelector('input')?.value).toBe(find);
  }
});
