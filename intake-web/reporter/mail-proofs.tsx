import { after } from '#words/after';

import { More } from '../ui/more/more';
import { dayWords } from './days';
import './mail-proofs.css';

/** That an act of the reporter stands in the log: the leaf was computed anew on this device. */
export interface Proof {
  readonly of: 'filed' | 'message';
  /** YYYY-MM-DD. */
  readonly day: string;
  /** 64 hex digits. */
  readonly leaf: string;
}

/** What this visit has checked of the reporter's own acts, and what that does not show. */
export function MailProofs({ proofs }: { proofs: readonly Proof[] }) {
  const text = after.proofs;
  return (
    <More title={text.title}>
      <p>{text.checked(proofs.length)}</p>
      <ol class="proofs">
        {proofs.map(({ of, day, leaf }) => (
          <li key={leaf}>
            <p>
              {text.names[of]} <span class="soft">{dayWords(day)}</span>
            </p>
            <p class="proof-leaf">{leaf.match(/.{8}/g)?.join(' ')}</p>
          </li>
        ))}
      </ol>
      <p class="soft">{text.limits}</p>
    </More>
  );
}
