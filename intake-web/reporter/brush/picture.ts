import { paintMark, type Mark } from './marks';

/** Phones refuse larger canvases, some without saying so. */
const MOST_PIXELS = 16_000_000;
const QUALITY = 0.92;
/** What canvases can write; a picture in any other format becomes a PNG. */
const WRITABLE = ['image/jpeg', 'image/png', 'image/webp'];

/** A picture decoded, the right way up, no larger than a canvas may be. */
export interface Picture {
  readonly bitmap: ImageBitmap;
  readonly width: number;
  readonly height: number;
  /** Whether it will be smaller than it was. */
  readonly smaller: boolean;
}

/** @returns undefined when the browser cannot show this file as a picture */
export async function openPicture(file: Blob): Promise<Picture | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
    return { bitmap, width: Math.floor(bitmap.width * scale), height: Math.floor(bitmap.height * scale), smaller: scale < 1 };
  } catch {
    return undefined;
  }
}

/** Draws the picture with its marks as large as the canvas is. */
export function drawn(canvas: HTMLCanvasElement, { bitmap }: Picture, marks: readonly Mark[]): CanvasRenderingContext2D {
  const on = canvas.getContext('2d')!;
  on.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  for (const mark of marks) paintMark(on, mark, canvas.width, canvas.height);
  return on;
}

/**
 * The picture with its marks, coded anew: what was under them is in no byte of it, nor is anything that the file told besides.
 * @throws Error when the browser has no memory for it
 */
export async function wiped(picture: Picture, marks: readonly Mark[], type: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  drawn(canvas, picture, marks);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, WRITABLE.includes(type) ? type : 'image/png', QUALITY));
  if (!blob) throw new Error('the browser could not code the picture');
  return blob;
}
