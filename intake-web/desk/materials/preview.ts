import type { Attachment } from '../../core/material/attachment';

/** What is shown of a file. A picture is pixels that were drawn here: nothing of the file itself reaches the page. */
export type Preview = { readonly of: 'picture'; readonly picture: ImageBitmap } | { readonly of: 'text'; readonly text: string; readonly isCut: boolean };

/** Largest text that is fetched to be shown, and how much of it is, in bytes. */
export const READABLE_TEXT = 16 * 1024 ** 2;
const SHOWN_TEXT = 256 * 1024;

/** @throws DOMException when it is no picture that the browser can draw */
export async function pictured(file: Blob, { type }: Attachment): Promise<Preview> {
  if (type.startsWith('image/')) return { of: 'picture', picture: await createImageBitmap(new Blob([file], { type })) };
  const bytes = await file.slice(0, SHOWN_TEXT).arrayBuffer();
  return { of: 'text', text: decoded(bytes), isCut: file.size > SHOWN_TEXT };
}

/** Old systems still export in the national encoding. */
function decoded(bytes: ArrayBuffer): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  // One broken character may be where the text was cut.
  return text.split('\uFFFD').length > 2 ? new TextDecoder('gb18030').decode(bytes) : text;
}
