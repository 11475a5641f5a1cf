import { expect, it } from 'vitest';
import { answer, connect, idempotencyKey } from '../../core/api/client';
import { openClue } from '../../core/clue/open';
import { connection, deployment, ORDINARY, seatOf } from '../people';
import { sealWithStockAge } from './client';

it('A report sealed with stock age and the ctx stanza opens at the desk', async () => {
  const { manifest } = await deployment();
  const facets = { ...ORDINARY, allegation: [...ORDINARY.allegation], mode: 'ANONYMOUS', ongoing: 'NO', imminent: false, danger: false } as const;
  const { clueId, request } = await sealWithStockAge(manifest, { ...facets, allegation: [...facets.allegation] }, '照着说明写的');
  const filed = await answer(connect(connection()).POST('/v1/reports', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body: request }));
  expect(filed.clueId).toBe(clueId);
  expect((await openClue(await seatOf('li.wen'), clueId)).report.answers['story']).toBe('照着说明写的');
});
