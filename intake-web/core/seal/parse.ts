import { Alarm } from '../alarm';
import { utf8 } from '../bytes';

/** The JSON body of a frame that was opened and whose author was checked. @throws Alarm `frame` */
export function parseBody<T>(body: Uint8Array): T {
  try {
    return JSON.parse(utf8(body)) as T;
  } catch (cause) {
    throw new Alarm('frame', 'the body is not JSON', { cause });
  }
}
