import type { Kit, Told } from './package';
import { eachAttribute, eachTag, emptied, leaves, local, rootOnly, textsOf, withoutElement } from './xml';

/** What stands where a name is demanded; Word itself writes it when it removes names. */
const NOBODY = 'Author';

/** Attributes that name a person; some readers refuse a document in which they are empty. */
const PEOPLE = /^(author|userName|refreshedBy)$/;
/** Elements of lists of people: all that names them there. */
const PERSON = /^(person|cmAuthor)$/;
const PERSON_NAMES = /^(name|displayName)$/;
/** Attributes that may go altogether: times, marks of single editings, addresses of accounts and folders. */
const GOING = /^(initials|date|dateUtc|dT|dt|dateTime|refreshedDate|refreshedDateIso|documentId|rsid\w*)$/;
const BLANK = /^(userId|providerId|url)$/;
const BLANK_IN = /^(absPath|person|author|cmAuthor)$/;
/** Links to parts that go: thumbnails, settings of printers, templates (their path names a user). */
const LINKS = /\/(thumbnail|printerSettings|attachedTemplate)$/;

/** Names and times in attributes, in any prefix; texts between tags stay as they are. */
function withoutPeople(xml: string, told: Told): string {
  return eachTag(xml, (tag) => eachAttribute(tag.text, (name, value) => {
    const attribute = local(name);
    if (PEOPLE.test(attribute) || (PERSON.test(local(tag.name)) && PERSON_NAMES.test(attribute))) return replaced(attribute, value, NOBODY, told);
    if (BLANK.test(attribute) && BLANK_IN.test(local(tag.name))) return replaced(attribute, value, '', told);
    if (!GOING.test(attribute) || (attribute === 'date' && attribute === name)) return value;
    if (value !== '') told(attribute, value);
    return undefined;
  }));
}

function replaced(name: string, value: string, by: string, told: Told): string {
  if (value !== by) told(name, value, 'AUTHOR');
  return by;
}

/** Of what Office counts and remembers, this is told; the rest says nothing of a person and goes with it. */
const COUNTED = /^(Pages|Words|Characters\w*|Lines|Paragraphs|DocSecurity|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|lpstr|i4|Slides|Notes|HiddenSlides|MMClips|PresentationFormat|language)$/;

/** All properties. */
function withoutProperties(xml: string, told: Told): string {
  for (const [name, value] of leaves(xml)) if (!COUNTED.test(name) && value !== '0') told(name, value);
  return rootOnly(xml);
}

/** Lists of people: in Excel's comments as texts, elsewhere whole parts. */
function withoutAuthorTexts(xml: string, told: Told): string {
  for (const author of textsOf(xml, 'author')) told('author', author);
  return emptied(xml, 'author');
}

function withoutIds(xml: string, told: Told): string {
  return ['rsids', 'rsid', 'docId', 'attachedTemplate'].reduce((text, name) => {
    const without = withoutElement(text, name);
    if (without !== text) told(name, '', 'CHANGES');
    return without;
  }, xml);
}

const withoutLinks = (xml: string): string =>
  eachTag(xml, ({ name, text }) => (local(name) === 'Relationship' && LINKS.test(/Type\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? '') ? '' : text));

const withoutTypes = (xml: string): string =>
  eachTag(xml, ({ name, text }) => (local(name) === 'Override' && /thumbnail|printerSettings/.test(text) ? '' : text));

const withoutPrinter = (xml: string): string =>
  eachTag(xml, ({ name, text }) => (local(name) === 'pageSetup' ? eachAttribute(text, (attribute, value) => (attribute === 'r:id' ? undefined : value)) : text));

/** Office Open XML (ISO/IEC 29500), as Microsoft, WPS and LibreOffice write it. Words, comments and tracked changes stay; who made them and when goes. */
export const ooxml: Kit = {
  format: 'OOXML',
  mark: '[Content_Types].xml',
  rules: [
    { part: /^docProps\/(core|app|custom)\.xml$/, clean: withoutProperties },
    { part: /^docProps\/thumbnail\./ },
    { part: /\/printerSettings\/[^/]*\.bin$/ },
    { part: /^word\/people\.xml$/, clean: withoutProperties },
    { part: /^(word|xl|ppt)\/(?!theme|styles|fontTable|sharedStrings).*\.xml$/, clean: withoutPeople },
    { part: /^word\/(settings|styles)\.xml$/, clean: withoutIds },
    { part: /^xl\/(comments\/)?comments?[^/]*\.xml$/, clean: withoutAuthorTexts },
    { part: /^xl\/(work|chart|dialog)sheets\/[^/]*\.xml$/, clean: withoutPrinter },
    { part: /\.rels$/, clean: withoutLinks },
    { part: /^\[Content_Types\]\.xml$/, clean: withoutTypes },
  ],
  obstacles: [
    [/^_xmlsignatures\//, 'SIGNED'],
    [/vbaProject\.bin$/, 'MACROS'],
    [/\/(embeddings|activeX)\/[^/]*\.bin$/, 'INSIDE'],
  ],
};
