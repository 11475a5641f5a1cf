import exifr from 'exifr';

import { latin } from './source';
import { named, tell, type Tell } from './tell';

/** How a picture is to be turned: the one thing of its Exif that a viewer needs. 1 means as it is. */
export interface Exif {
  readonly tells: readonly Tell[];
  readonly orientation: number;
}

type Block = Readonly<Record<string, unknown>>;

const READ = {
  ifd1: true, gps: true, interop: false, makerNote: true, userComment: true,
  mergeOutput: false, reviveValues: false, translateValues: false, sanitize: false,
} as const;

/** How the picture was coded; true of any copy of it and of no person. */
const HARMLESS = /^(Orientation|XResolution|YResolution|ResolutionUnit|YCbCrPositioning|ExifVersion|FlashpixVersion|ColorSpace|ComponentsConfiguration|ExifImage(Width|Height)|Image(Width|Height)|GPSVersionID|ExifIFD|G[Pp][Ss]IFD|ExifOffset|GPSInfo|Compression|BitsPerSample|SamplesPerPixel|PhotometricInterpretation|StripOffsets|StripByteCounts|RowsPerStrip|PlanarConfiguration|\d+)$/;

/** Reads an Exif payload: a TIFF structure, with or without the mark `Exif` before it. One that cannot be read still tells that it is there. */
export async function readExif(payload: Uint8Array): Promise<Exif> {
  const tiff = latin(payload.subarray(0, 6)) === 'Exif\0\0' ? payload.slice(6) : payload.slice();
  const unread: Exif = { tells: [tell('OTHER', 'Exif', tiff)], orientation: 1 };
  try {
    const blocks = (await exifr.parse(tiff, READ)) as Readonly<Record<string, Block>> | undefined;
    return blocks === undefined || 'errors' in blocks ? unread : fromBlocks(blocks);
  } catch {
    return unread;
  }
}

function fromBlocks({ ifd0 = {}, ifd1, gps, ...others }: Readonly<Record<string, Block>>): Exif {
  const tells = [
    ...place(gps),
    ...(ifd1 ? [tell('THUMBNAIL', 'Thumbnail', ifd1['ThumbnailLength'] ?? '')] : []),
    ...fields({ ...ifd0, ...others['exif'] }),
    ...(others['makerNote'] ? [tell('DEVICE', 'MakerNote', others['makerNote'])] : []),
  ];
  const orientation = Number(ifd0['Orientation'] ?? 1);
  return { tells, orientation: orientation >= 1 && orientation <= 8 ? orientation : 1 };
}

function place(gps: Block | undefined): Tell[] {
  if (!gps) return [];
  const { latitude, longitude, ...rest } = gps;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return fields(rest);
  return [tell('PLACE', 'GPS', `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`)];
}

const fields = (block: Block): Tell[] =>
  Object.entries(block).filter(([name]) => !HARMLESS.test(name)).map(([name, value]) => named(name, value));

/** A TIFF structure that holds the orientation and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
  return Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0);
}
