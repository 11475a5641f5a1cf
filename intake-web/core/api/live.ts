import { EventSourceParserStream } from 'eventsource-parser/stream';
import { Unreachable } from './problem';

/** Something changed at one of the officer's desks; what, must be asked for. */
export interface LiveEvent {
  readonly kind: 'counts' | 'notice';
  readonly desk: string;
}

/**
 * Reads the stream of `GET /v1/live` until it ends. An event of an unknown kind is left aside: a newer server may tell more.
 * @param signs called for every piece that arrives, heartbeats too, so that the caller can tell a silent line from a quiet one
 */
export async function readLive(body: ReadableStream<Uint8Array>, tell: (event: LiveEvent) => void, signs: () => void): Promise<void> {
  const seen = new TransformStream<Uint8Array, Uint8Array>({
    transform: (piece, controller) => {
      signs();
      controller.enqueue(piece);
    },
  });
  const events = body.pipeThrough(seen).pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const event = eventOf(next.value.event, next.value.data);
    if (event) tell(event);
  }
}

function eventOf(kind: string | undefined, data: string): LiveEvent | undefined {
  if (kind !== 'counts' && kind !== 'notice') return undefined;
  try {
    return { kind, desk: String((JSON.parse(data) as { desk: unknown }).desk) };
  } catch (cause) {
    throw new Unreachable('what came on the line is no event', { cause });
  }
}
