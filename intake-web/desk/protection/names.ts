import type { Entry } from '../../core/protection/catalogue';
import { language } from '../words';

/** The name of a code in the words of this build; what a newer release has written goes by its code. */
export const nameOf = (catalogue: readonly Entry[], code: string): string => catalogue.find((entry) => entry.code === code)?.names[language] ?? code;
