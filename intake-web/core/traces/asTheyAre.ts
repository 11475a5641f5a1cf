import { readExif } from './exif';
import type { Found } from './tell';

/** A scan is read whole; a larger one is not looked into. */
const MOST_BYTES = 64 * 1024 * 1024;

/** TIFF and most raw pictures: places of everything are written into everything else, so nothing is taken out. What they tell is shown. */
export async function readTiff(file: Blob): Promise<Found> {
  const fits = file.size <= MOST_BYTES;
  const { tells } = fits ? await readExif(new Uint8Array(await file.arrayBuffer())) : { tells: [] };
  return { tells, obstacles: [fits ? 'NOT_REMOVABLE' : 'TOO_LARGE'], without: async () => file };
}

/** DOC, XLS, PPT, WPS, ET, DPS before they were ZIP files, and newer ones with a password: names stand at many places of their streams. */
export const readOldOffice = async (file: Blob): Promise<Found> => ({ tells: [], obstacles: ['NOT_REMOVABLE'], without: async () => file });
