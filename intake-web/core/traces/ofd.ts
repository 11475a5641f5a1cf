import type { Kit, Told } from './package';
import { eachAttribute, eachTag, local, textsOf, withoutElement } from './xml';

const NO_ID = '0'.repeat(32);
const NO_DAY = '1970-01-01';
/** All of DocInfo but the document's id, which every OFD must have. */
const GOING = ['Title', 'Author', 'Subject', 'Abstract', 'CreationDate', 'ModDate', 'DocUsage', 'Cover', 'Keywords', 'Creator', 'CreatorVersion', 'CustomDatas'];

function withoutInfo(xml: string, told: Told): string {
  for (const name of GOING) for (const text of textsOf(xml, name)) told(name, text);
  const without = GOING.reduce(withoutElement, xml);
  return without.replace(/(<(?:[\w.-]+:)?DocID\s*>)([^<]*)/g, (_text, start: string, id: string) => {
    if (id !== NO_ID) told('DocumentID', id);
    return start + NO_ID;
  });
}

const withoutPeople = (xml: string, told: Told): string =>
  eachTag(xml, ({ name, text }) => (local(name) !== 'Annot' ? text : eachAttribute(text, (attribute, value) => {
    const instead = attribute === 'Creator' ? '' : attribute === 'LastModDate' ? NO_DAY : value;
    if (instead !== value) told(attribute, value);
    return instead;
  })));

/** OFD (GB/T 33190). Pages stay; a signed one stays whole. */
export const ofd: Kit = {
  format: 'OFD',
  mark: 'OFD.xml',
  rules: [
    { part: /^OFD\.xml$/, clean: withoutInfo },
    { part: /Annot[^/]*\.xml$|\/Annots?\/.*\.xml$/i, clean: withoutPeople },
  ],
  obstacles: [
    [/(^|\/)Sign(ature)?s?(\/|\.xml$)/i, 'SIGNED'],
    [/(^|\/)Attachments?\//i, 'INSIDE'],
  ],
};
