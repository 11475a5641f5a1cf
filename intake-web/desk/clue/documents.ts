import { Alarm } from '../../core/alarm';
import { answer, type Api } from '../../core/api/client';
import { jcs, type Json } from '../../core/jcs';
import { hashHex } from '../../core/seal/hash';

/** A document by its hash: a report is read with the questionnaire it was written with, even if a newer one is in force. @throws Alarm */
export async function documentOf<T>(api: Api, hash: string): Promise<T> {
  const document = await answer(api.GET('/v1/documents/{hash}', { params: { path: { hash } } }));
  if (hashHex(jcs(document as Json)) !== hash) throw new Alarm('document', 'the document is not the one that was asked for');
  return document as T;
}
