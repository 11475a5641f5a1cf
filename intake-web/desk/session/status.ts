/** What sign-in goes through, in order. Only `stretch` takes long. */
export const steps = ['manifest', 'parameters', 'stretch', 'session', 'keys'] as const;
export type Step = (typeof steps)[number];

export type Status =
  | { kind: 'idle' }
  | { kind: 'working'; step: Step; seconds: number }
  | { kind: 'refused'; message: string };

/** Where the secret key comes from: this browser's own store, or read just now from file or paper. Either way no script can read it out. */
export type KeySource = 'stored' | CryptoKey;

export interface Credentials {
  user: string;
  password: string;
  key: KeySource;
}

export interface SignInProps {
  /** Users whose secret key this browser holds, last used first. */
  known: readonly string[];
  status: Status;
  onSignIn: (credentials: Credentials) => void;
  onForget: (user: string) => void;
}

export interface UnlockProps {
  user: string;
  why: 'locked' | 'reloaded';
  status: Status;
  onUnlock: (password: string) => void;
  onOther: () => void;
}
