import type { Finding, Way } from '../../core/clue/verify';
import type { Told } from '../../core/identity/desk';
import { LOCAL_SHARES } from '../../core/identity/keeping';
import { words } from '../words';
import type { HeldDocument } from './held';

/** How long a request may wait, in hours. */
export const terms = [24, 48, 72] as const;
export type Term = (typeof terms)[number];

export interface AskDraft {
  readonly deed: 'ask';
  readonly document: HeldDocument | undefined;
  readonly second: string;
  readonly agencies: readonly string[];
  readonly hours: Term;
}

export interface ApproveDraft {
  readonly deed: 'approve';
  readonly requestId: string;
  readonly document: HeldDocument | undefined;
}

export interface OpenDraft {
  readonly deed: 'open';
  readonly requestId: string;
  readonly telling: 'tell' | 'withhold';
  readonly text: string;
  readonly document: HeldDocument | undefined;
}

export interface VerifyDraft {
  readonly deed: 'verify';
  readonly result: Finding | undefined;
  readonly way: Way | undefined;
}

export type NameDraft = VerifyDraft | AskDraft | ApproveDraft | OpenDraft;

export const beginVerify = (): VerifyDraft => ({ deed: 'verify', result: undefined, way: undefined });
export const beginAsk = (): AskDraft => ({ deed: 'ask', document: undefined, second: '', agencies: [], hours: 48 });
export const beginApprove = (requestId: string): ApproveDraft => ({ deed: 'approve', requestId, document: undefined });
export const beginOpen = (requestId: string): OpenDraft =>
  ({ deed: 'open', requestId, telling: 'tell', text: words.name.open.template, document: undefined });

export type NameFaults = Readonly<Partial<Record<'document' | 'second' | 'agencies' | 'text' | 'result' | 'way', string>>>;

/** What still keeps the deed from being sent; none when it can be. @param basis of the request that is approved */
export function faultsOf(draft: NameDraft, basis?: string): NameFaults {
  const { verify, ask, approve, open, document: said } = words.name;
  if (draft.deed === 'verify') return { ...(!draft.way && { way: verify.faults.way }), ...(!draft.result && { result: verify.faults.result }) };
  const hash = draft.document?.hash;
  switch (draft.deed) {
    case 'ask':
      return {
        ...(!hash && { document: ask.faults.document }),
        ...(draft.second === '' && { second: ask.faults.second }),
        ...(draft.agencies.length < LOCAL_SHARES && { agencies: ask.faults.agencies }),
      };
    case 'approve':
      if (!hash) return { document: approve.fault };
      return hash === basis ? {} : { document: said.different };
    case 'open':
      if (draft.telling === 'withhold') return hash ? {} : { document: open.faults.document };
      return draft.text.trim() === '' ? { text: open.faults.text } : {};
  }
}

/** What becomes of telling the reporter, of a draft without faults. */
export const toldOf = ({ telling, text, document }: OpenDraft): Told => (telling === 'tell' ? { text: text.trim() } : { withheld: document!.hash! });
