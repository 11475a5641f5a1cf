import { LOCAL_SHARES } from '../../core/identity/keeping';

/** Who keeps the parts of the name, as the sealed report says, and who of them has a custodian now. */
export interface Kept {
  readonly superior: string;
  readonly local: readonly { readonly agency: string; readonly isDecoy: boolean }[];
  readonly answering: readonly string[];
}

/** Whether enough of those who keep the name could answer; no request opens it otherwise. */
export const canOpen = ({ superior, local, answering }: Kept): boolean =>
  answering.includes(superior) && local.filter(({ agency, isDecoy }) => !isDecoy && answering.includes(agency)).length >= LOCAL_SHARES;
