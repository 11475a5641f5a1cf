// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { IDLE_MINUTES, watchIdle } from './idle';

const MINUTE = 60_000;

let locks: number;
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  locks = 0;
  end = watchIdle(() => locks++);
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('an unattended desk', () => {
  it(`locks after ${IDLE_MINUTES} minutes and not before`, () => {
    vi.advanceTimersByTime((IDLE_MINUTES - 1) * MINUTE);
    expect(locks).toBe(0);
    vi.advanceTimersByTime(MINUTE);
    expect(locks).toBe(1);
  });

  it.each(['keydown', 'pointermove', 'wheel'])('stays open while there is %s', (sign) => {
    for (let minutes = 0; minutes < IDLE_MINUTES * 3; minutes += IDLE_MINUTES - 1) {
      vi.advanceTimersByTime((IDLE_MINUTES - 1) * MINUTE);
      dispatchEvent(new Event(sign));
    }
    expect(locks).toBe(0);
  });

  it('locks at once when the computer wakes after a long sleep', () => {
    vi.setSystemTime(Date.now() + IDLE_MINUTES * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(locks).toBe(1);
  });

  it('is watched no longer once the watch has ended', () => {
    end();
    vi.advanceTimersByTime(IDLE_MINUTES * 2 * MINUTE);
    expect(locks).toBe(0);
  });
});
