import { put, type Sight } from './sight';

/** How much of a text is shown, in bytes. */
const SHOWN = 256 * 1024;

/** As it is written: what a page or a drawing is made of is shown as letters and does nothing. */
export async function layOutText(file: Blob): Promise<Sight> {
  const paper = document.createElement('pre');
  paper.textContent = decoded(await file.slice(0, SHOWN).arrayBuffer());
  put(paper);
  return { pages: 1, isCut: file.size > SHOWN, show: ({ zoom }) => void (paper.style.fontSize = `${zoom}em`) };
}

/** Old systems still export in the national encoding. */
function decoded(bytes: ArrayBuffer): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  // One broken character may be where the text was cut.
  return text.split('\uFFFD').length > 2 ? new TextDecoder('gb18030').decode(bytes) : text;
}
