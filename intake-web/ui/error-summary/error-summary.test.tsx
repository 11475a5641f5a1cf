// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { answer, objections, show } from '../testing/stage';
import { ErrorSummary } from './error-summary';

const errors = [{ id: 'unit', message: '请写一写是哪个单位' }];

it('is not there when nothing is wrong', () => {
  expect(show(<ErrorSummary title="有一处" errors={[]} />).innerHTML).toBe('');
});

it('takes focus when it appears', () => {
  const place = show(<ErrorSummary title="有一处" errors={errors} />);
  expect(document.activeElement).toBe(place.querySelector('.error-summary'));
});

it('leads to the field', () => {
  const place = show(
    <>
      <ErrorSummary title="有一处" errors={errors} />
      <label>
        单位 <input id="unit" />
      </label>
    </>,
  );
  answer(() => place.querySelector('a')!.click());
  expect(document.activeElement?.id).toBe('unit');
});

it('has nothing that axe objects to', async () => {
  show(<ErrorSummary title="有一处" errors={errors} />);
  expect(await objections()).toEqual([]);
});
