import { put, Undrawable, type Sight } from './sight';

/** Played by the browser, from here alone. @throws Undrawable when it is nothing that the browser plays */
export async function layOutMedia(file: Blob, kind: 'sound' | 'film'): Promise<Sight> {
  const player = document.createElement(kind === 'film' ? 'video' : 'audio');
  player.controls = true;
  player.preload = 'metadata';
  player.setAttribute('controlslist', 'nodownload noremoteplayback');
  player.disableRemotePlayback = true;
  if (player instanceof HTMLVideoElement) player.disablePictureInPicture = true;
  await new Promise<void>((ready, failed) => {
    player.onloadedmetadata = () => ready();
    player.onerror = () => failed(new Undrawable('broken'));
    player.src = URL.createObjectURL(file);
  });
  put(player);
  return {
    pages: 1,
    show: ({ zoom, turn }) => {
      player.style.width = `${zoom * 100}%`;
      player.style.rotate = `${turn}deg`;
    },
  };
}
