import type { Head, Problem as Wire } from '../contract';

/** The server refused and said why (RFC 9457). The texts come in the language that was asked for and may be shown as they are. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** The last part of the type; openapi.yaml lists them all. */
    readonly slug: string,
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly { readonly field: string; readonly detail: string }[] = [],
    /** Where the stream ends now, with `head-moved` only. */
    readonly head: Head | undefined = undefined,
    /** Seconds to wait, with `too-many-attempts` only. */
    readonly retryAfter: number | undefined = undefined,
    /** What stands there now, with `headline-changed` and `note-changed` only. */
    readonly current: Wire['current'] = undefined,
  ) {
    super(`${slug}: ${detail}`);
  }
}

/** The server was not reached, or what answered was not ours. Whatever was sent may be sent again with the same key. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export function problemOf({ status, headers }: Response, body: unknown): Problem | Unreachable {
  const { type, title, detail, errors, head, current } = (typeof body === 'object' && body !== null ? body : {}) as Partial<Wire>;
  const slug = typeof type === 'string' ? /^urn:dengwen:problem:([a-z-]+)$/.exec(type)?.[1] : undefined;
  if (!slug) return new Unreachable(`an answer with status ${status} that is not the API's`);
  const retryAfter = Number(headers.get('Retry-After') ?? Number.NaN);
  return new Problem(slug, status, title ?? slug, detail ?? slug, errors, head, Number.isNaN(retryAfter) ? undefined : retryAfter, current);
}
