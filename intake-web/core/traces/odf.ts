import type { Kit, Told } from './package';
import { eachTag, emptied, leaves, textsOf, withoutElement } from './xml';

const DEVICE_SETTING = /^(PrinterName|PrinterSetup|Rsid\w*|\w*UserName|\w*Path)$/;

function withoutMeta(xml: string, told: Told): string {
  for (const [name, value] of leaves(xml)) told(name, value);
  return emptied(xml, 'office:meta');
}

/** Who commented and changed, and when: `dc:` is used for that alone, fields that show a date are `text:`. */
function withoutPeople(xml: string, told: Told): string {
  for (const name of ['dc:creator', 'dc:date', 'meta:creator-initials', 'loext:sender-initials']) for (const text of textsOf(xml, name)) told(name, text);
  return withoutElement(withoutElement(withoutElement(emptied(xml, 'dc:creator'), 'dc:date'), 'meta:creator-initials'), 'loext:sender-initials');
}

const ITEM = /(<config:config-item\s+config:name="([^"]*)"[^>]*>)([^<]*)(<\/config:config-item>)/g;

/** The printer that was used, and marks of single editings. */
const withoutDevice = (xml: string, told: Told): string =>
  xml.replace(ITEM, (item, start: string, name: string, value: string, end: string) => {
    if (!DEVICE_SETTING.test(name) || /^[0\s]*$/.test(value)) return item;
    told(name, value);
    return start + (/config:type="(string|base64Binary)"/.test(start) ? '' : '0') + end;
  });

const withoutThumbnail = (xml: string): string => eachTag(xml, ({ text }) => (/full-path="Thumbnails\//.test(text) ? '' : text));

/** Open Document (ISO/IEC 26300): ODT, ODS, ODP. Words, comments and tracked changes stay; who made them and when goes. */
export const odf: Kit = {
  format: 'ODF',
  mark: 'META-INF/manifest.xml',
  rules: [
    { part: /(^|\/)meta\.xml$/, clean: withoutMeta },
    { part: /(^|\/)(content|styles)\.xml$/, clean: withoutPeople },
    { part: /(^|\/)settings\.xml$/, clean: withoutDevice },
    { part: /^Thumbnails\// },
    { part: /^META-INF\/manifest\.xml$/, clean: withoutThumbnail },
  ],
  obstacles: [
    [/^META-INF\/\w*signatures\.xml$/, 'SIGNED'],
    [/^encrypted-package$/, 'ENCRYPTED'],
    [/^Versions\//, 'INSIDE'],
    [/^(Basic|Scripts)\//, 'MACROS'],
  ],
};
