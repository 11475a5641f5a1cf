import type { Supply } from './talk';

const waiting = new Map<string, (bytes: Uint8Array | undefined) => void>();
let ask: (name: string) => void = () => undefined;

/** Says how the desk is asked. */
export function supplyBy(asking: (name: string) => void): void {
  ask = asking;
}

/** A file of pdf.js, such as `cmaps/GBK-EUC-H.bcmap`. @throws Error when the desk has none of that name */
export async function need(name: string): Promise<Uint8Array> {
  const bytes = await new Promise<Uint8Array | undefined>((come) => {
    waiting.set(name, come);
    ask(name);
  });
  if (!bytes) throw new Error(`there is no ${name}`);
  return bytes;
}

export function supplied({ supply, bytes }: Supply): void {
  waiting.get(supply)?.(bytes);
  waiting.delete(supply);
}
