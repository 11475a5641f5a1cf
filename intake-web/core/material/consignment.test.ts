import { describe, expect, it } from 'vitest';
import { hex, randomBytes } from '../bytes';
import { blobLength } from './attachment';
import { Consignment, type Course } from './consignment';
import type { Deliver } from './deliver';
import type { Handed } from './ship';

const handed = (size: number, original?: Blob): Handed => ({ file: new Blob([new Uint8Array(size)]), name: 'a', type: '', cleaned: [], left: [], ...(original && { original }) });

/** Deliveries that a test lets arrive or fail, in the order in which they set out. */
function harbour() {
  const under: { readonly size: number; readonly end: (failure?: Error) => void }[] = [];
  const courses: Course[] = [];
  const deliver: Deliver = async (file, { objectId }, pace, tell) => {
    const of = blobLength(file.size);
    tell({ sealed: of, sent: 0, of });
    await new Promise<void>((resolve, reject) => under.push({ size: file.size, end: (failure) => (failure ? reject(failure) : resolve()) }));
    await pace.go();
    tell({ sealed: of, sent: of, of });
    return { id: objectId, blob: hex(randomBytes(16)), key: '', size: file.size, hash: '' };
  };
  return { under, courses, consignment: new Consignment('test.example', 'a'.repeat(26), deliver, (course) => courses.push(course)) };
}

const settle = (): Promise<void> => new Promise((soon) => setImmediate(soon));

describe('files of one report', () => {
  it('travel two at once, with the dummies that hide their number, and are told of together', async () => {
    const { under, courses, consignment } = harbour();
    const shipped = consignment.ship([handed(1), handed(2, new Blob(['kept']))]);
    await settle();
    expect(under).toHaveLength(2);
    for (let next = 0; next < 4; next++) {
      under[next]!.end();
      await settle();
    }
    const { attachments, dummies } = await shipped;
    expect([attachments.length, dummies.length]).toEqual([3, 1]);
    const of = 4 * blobLength(0);
    expect(courses.at(-1)).toEqual({ sealed: of, sent: of, of, standing: 'going' });
  });

  it('that have arrived are not sent again after another one failed', async () => {
    const { under, consignment } = harbour();
    const files = [handed(2_000_000), handed(3_000_000)];
    const failed = consignment.ship(files);
    await settle();
    under[0]!.end();
    await settle();
    under[1]!.end(new Error('unreadable'));
    await expect(failed).rejects.toThrow('unreadable');
    const again = consignment.ship(files);
    await settle();
    expect(under.map(({ size }) => size)).toEqual([2_000_000, 3_000_000, 3_000_000]);
    under[2]!.end();
    expect((await again).attachments.map(({ size }) => size)).toEqual([2_000_000, 3_000_000]);
  });

  it('stand while paused, those that have not set out too, and are let go when stopped', async () => {
    const { under, courses, consignment } = harbour();
    const shipped = consignment.ship([handed(2_000_000), handed(2_000_000), handed(2_000_000)]);
    shipped.catch(() => undefined);
    await settle();
    consignment.pause();
    expect(courses.at(-1)!.standing).toBe('paused');
    consignment.resume();
    under[0]!.end();
    await settle();
    expect(under).toHaveLength(3);
    consignment.stop();
    for (const { end } of under) end();
    await expect(shipped).rejects.toMatchObject({ name: 'Stopped' });
  });
});
