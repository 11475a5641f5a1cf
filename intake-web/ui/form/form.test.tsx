// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { answer, objections, show } from '../testing/stage';
import { Form } from './form';

function sending(busy: boolean) {
  const send = vi.fn();
  const place = show(<Form class="flow" busy={busy} onSend={send}><button>发送</button></Form>);
  const event = new Event('submit', { cancelable: true });
  answer(() => void place.querySelector('form')!.dispatchEvent(event));
  return { send, event };
}

it('is sent by the app and never by the browser', () => {
  const { send, event } = sending(false);
  expect(send).toHaveBeenCalledOnce();
  expect(event.defaultPrevented).toBe(true);
});

it('is not sent twice', () => {
  const { send, event } = sending(true);
  expect(send).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(true);
});

it('has nothing that axe objects to', async () => {
  sending(false);
  expect(await objections()).toEqual([]);
});
