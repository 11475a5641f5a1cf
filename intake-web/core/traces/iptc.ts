import { latin, readable } from './source';
import { named, tell, type Tell } from './tell';

/** Data sets of IPTC IIM 4.2, record 2, that people fill in; others are told by their number. */
const DATA_SETS: Readonly<Record<number, string>> = {
  5: 'ObjectName title', 25: 'Keywords', 40: 'SpecialInstructions note', 55: 'DateCreated', 60: 'TimeCreated', 62: 'DigitalCreationDate',
  65: 'OriginatingProgram', 80: 'By-line', 85: 'By-lineTitle', 90: 'City', 92: 'Sub-location', 95: 'Province-State', 101: 'Country',
  105: 'Headline', 110: 'Credit', 115: 'Source credit', 116: 'Copyright', 118: 'Contact', 120: 'Caption', 122: 'Writer-Editor',
};

/** What a Photoshop block of a JPEG tells: its IPTC data sets one by one, or else that it is there. */
export function iptcTells(block: Uint8Array): Tell[] {
  const tells: Tell[] = [];
  for (let at = block.indexOf(0x1c); at >= 0 && at + 5 <= block.length; at = block.indexOf(0x1c, at + 1)) {
    const [, record, dataSet, high, low] = block.subarray(at, at + 5);
    const name = record === 2 ? DATA_SETS[dataSet!] : undefined;
    if (name === undefined) continue;
    const value = block.subarray(at + 5, at + 5 + high! * 256 + low!);
    tells.push(named(name, readable(value)));
  }
  return tells.length > 0 ? tells : [tell('OTHER', latin(block.subarray(0, 9)), block)];
}
