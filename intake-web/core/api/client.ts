import createClient, { type Client } from 'openapi-fetch';
import { hex, randomBytes } from '../bytes';
import type { paths } from '../contract';
import { problemOf, Unreachable } from './problem';

export type Api = Client<paths>;

export type Language = 'zh' | 'en';

export interface Connection {
  /** Origin of the API without `/v1`; empty for the page's own. */
  readonly origin: string;
  readonly language: Language;
  /** Asked before every request; undefined where nobody is signed in. */
  readonly token?: () => Promise<string | undefined> | string | undefined;
}

/** A client of the API as openapi.yaml describes it. It sends nothing but what is asked: no cookie from a reporter, no referrer. */
export function connect({ origin, language, token }: Connection): Api {
  const api = createClient<paths>({
    baseUrl: origin,
    headers: { 'Accept-Language': language },
    credentials: token ? 'same-origin' : 'omit',
    referrerPolicy: 'no-referrer',
  });
  api.use({
    onRequest: async ({ request }) => {
      const bearer = await token?.();
      if (bearer) request.headers.set('Authorization', `Bearer ${bearer}`);
    },
    onError: ({ error }) => new Unreachable('the server did not answer', { cause: error }),
  });
  return api;
}

/** The data of an answer. @throws Problem when the server refused, Unreachable when it was not reached */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}

/** The header of one intended deed; the same again when it is sent again. */
export const idempotencyKey = (): string => hex(randomBytes(16));
