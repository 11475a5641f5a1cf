import { fineness, put, room, Undrawable, type Sight } from './sight';
import type { View } from './talk';

/** @throws Undrawable when it is no picture that the browser can decode */
export async function layOutPicture(file: Blob): Promise<Sight> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new Undrawable('broken');
  });
  return { pages: 1, show: (view) => put(drawn(picture, view)) };
}

/** Never larger than it is unless it is asked for. */
function drawn(picture: ImageBitmap, { zoom, turn }: View): HTMLCanvasElement {
  const [across, down] = turn % 180 === 0 ? [picture.width, picture.height] : [picture.height, picture.width];
  const scale = Math.min(1, room() / across) * zoom;
  const fine = scale * fineness(across * scale, down * scale);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.max(1, Math.floor(across * fine)), Math.max(1, Math.floor(down * fine))];
  canvas.style.width = `${across * scale}px`;
  const pen = canvas.getContext('2d')!;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turn * Math.PI) / 180);
  pen.scale(fine, fine);
  pen.drawImage(picture, -picture.width / 2, -picture.height / 2);
  return canvas;
}
