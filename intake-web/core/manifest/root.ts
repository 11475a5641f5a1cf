import { fingerprintOf, type Fingerprint } from './fingerprint';

/** The root of trust, compiled into both apps and given to the command line as a file. */
export type Root = {
  readonly v: 1;
  readonly deploymentId: string;
  /** How many signers a manifest needs, at least one of them from outside the district. */
  readonly k: number;
  readonly minVersion: number;
  readonly signers: readonly { readonly signer: string; readonly key: string; readonly outside: boolean }[];
};

/** What the poster prints beside the hotline's number: comparing it proves that the app's release carries this root. */
export const fingerprint = (root: Root): Fingerprint => fingerprintOf(root);
