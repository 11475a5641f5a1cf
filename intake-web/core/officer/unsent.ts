import { openOwn, sealOwn } from './own';
import type { Officer } from './signIn';

const LABEL = 'desk-unsent';

/** Seals what an officer has not sent yet: a locked page holds none of it in clear. */
export const sealUnsent = (officer: Officer, unsent: object): Promise<Uint8Array> => sealOwn(officer, LABEL, unsent);

/** @throws Alarm `ciphertext` for anybody but the officer who sealed it */
export const openUnsent = <T>(officer: Officer, sealed: Uint8Array): Promise<T> => openOwn(officer, LABEL, sealed);
