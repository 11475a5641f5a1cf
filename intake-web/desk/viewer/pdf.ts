import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Leaves itself where pdf.js looks for it: a page without an origin can start no worker. The browser gives the frame a
// process of its own where it can, so that a drawing that takes long does not hold the desk up.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

import { fineness, put, room, Undrawable, type Sight } from './sight';
import { need } from './supply';
import type { View } from './talk';

/** Most pixels of one picture inside; a larger one is left out. */
const MOST_PICTURED = 64 * 1024 ** 2;

/** Only drawn: no links, no forms to fill in, no scripts, none of which this part of pdf.js has. @throws Undrawable */
export async function layOutPdf(file: Blob): Promise<Sight> {
  const document = await opened(file);
  return { pages: document.numPages, show: (view) => show(document, view) };
}

async function opened(file: Blob): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(await file.arrayBuffer()), maxImageSize: MOST_PICTURED, enableXfa: false, verbosity: 0,
      useWorkerFetch: false, CMapReaderFactory: CharacterMaps, StandardFontDataFactory: StandardFonts, WasmFactory: Decoders,
    }).promise;
  } catch (thrown) {
    throw new Undrawable(thrown instanceof Error && thrown.name === 'PasswordException' ? 'encrypted' : 'broken');
  }
}

async function show(document: PDFDocumentProxy, { page, zoom, turn }: View): Promise<void> {
  const sheet = await document.getPage(page);
  const rotation = (sheet.rotate + turn) % 360;
  const { width, height } = sheet.getViewport({ scale: 1, rotation });
  const scale = (room() * zoom) / width;
  const fine = fineness(width * scale, height * scale);
  const viewport = sheet.getViewport({ scale: scale * fine, rotation });
  const canvas = globalThis.document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  canvas.style.width = `${width * scale}px`;
  await sheet.render({ canvas, viewport }).promise;
  put(canvas);
  sheet.cleanup();
}

/** How old Chinese documents name their characters. */
class CharacterMaps {
  async fetch({ name }: { name: string }) {
    return { cMapData: await need(`cmaps/${name}.bcmap`), isCompressed: true };
  }
}

class StandardFonts {
  fetch({ filename }: { filename: string }) {
    return need(`standard_fonts/${filename}`);
  }
}

/** Of pictures as scanners store them. */
class Decoders {
  fetch({ filename }: { filename: string }) {
    return need(`wasm/${filename}`);
  }
}
