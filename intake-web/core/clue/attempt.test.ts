import { describe, expect, it } from 'vitest';
import { Problem, Unreachable } from '../api/problem';
import { Attempt } from './attempt';

/** Signs a fresh number each time, as a deed gets a fresh key. */
function maker() {
  let made = 0;
  return () => ++made;
}

const lost = () => Promise.reject(new Unreachable('no answer'));
const refused = () => Promise.reject(new Problem('head-moved', 409, 'moved', 'moved'));
const taken = (request: number) => Promise.resolve(request);

describe('a deed', () => {
  it('whose answer was lost is sent again as it was', async () => {
    const [attempt, make] = [new Attempt(), maker()];
    await expect(attempt.send(make, lost)).rejects.toThrow(Unreachable);
    await expect(attempt.send(make, lost)).rejects.toThrow(Unreachable);
    expect(await attempt.send(make, taken)).toBe(1);
  });

  it('that was refused is signed anew', async () => {
    const [attempt, make] = [new Attempt(), maker()];
    await expect(attempt.send(make, refused)).rejects.toThrow(Problem);
    expect(await attempt.send(make, taken)).toBe(2);
  });
});
