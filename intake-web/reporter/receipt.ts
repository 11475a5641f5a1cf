import { useState } from 'preact/hooks';

import type { Road } from './road';
import type { ReceiptProps } from './screens/receipt';

/** The keys of the receipt: covered at first, gone once noted. */
export function useReceipt(road: Road): Omit<ReceiptProps, 'filed'> {
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState<ReceiptProps['copied']>('no');
  const [noted, setNoted] = useState(false);
  const copy = async (digits: string) => {
    try {
      await navigator.clipboard.writeText(digits);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  return {
    shown,
    copied,
    noted,
    onShow: () => setShown((before) => !before),
    onCopy: () => void copy(road.filed?.digits ?? ''),
    onPrint: () => print(),
    onNoted: () => {
      road.forgetCode();
      setNoted(true);
    },
  };
}
