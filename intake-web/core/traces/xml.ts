/** A start or empty tag as it stands in the text. */
export interface Tag {
  /** With its prefix, as written. */
  readonly name: string;
  readonly text: string;
}

const TOKEN = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /(\s+)([\w:.-]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;

/** Changes start tags and leaves every other character alone: text between tags is never touched, nor what comments and CDATA hold. */
export function eachTag(xml: string, change: (tag: Tag) => string): string {
  return xml.replace(TOKEN, (text: string, name: string | undefined) => (name === undefined ? text : change({ name, text })));
}

/** Changes values of attributes; undefined takes the attribute away. */
export function eachAttribute(tag: string, change: (name: string, value: string) => string | undefined): string {
  return tag.replace(ATTRIBUTE, (_text, space: string, name: string, equals: string, double: string | undefined, single: string) => {
    const value = change(name, double ?? single);
    return value === undefined ? '' : `${space}${name}${equals}"${value.replaceAll('"', '&quot;')}"`;
  });
}

/** The name without its prefix: files choose their prefixes freely. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Takes elements of this name away with all inside; without a prefix in any prefix. They must not be nested in themselves. */
export const withoutElement = (xml: string, name: string): string => xml.replace(elements(name), '');

/** Empties elements of this name and keeps their tags. */
export const emptied = (xml: string, name: string): string =>
  xml.replace(elements(name), (text, tag: string) => (/^<[^>]*\/>/.test(text) ? text : `${/^<[^>]*>/.exec(text)![0]}</${tag}>`));

/** The texts inside elements of this name, without tags. */
export const textsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(elements(name))].map(([text]) => plain(text)).filter((text) => text !== '');

const elements = (name: string): RegExp => {
  const tag = name.includes(':') ? name : `(?:[\\w.-]+:)?${name}`;
  return new RegExp(`<(${tag})(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(?:/>|>[^]*?</\\1\\s*>)`, 'g');
};

/** Elements that hold nothing but a text: their local names and the texts. */
export const leaves = (xml: string): [name: string, text: string][] =>
  [...xml.matchAll(/<([\w:.-]+)(?:[^>"']|"[^"]*"|'[^']*')*>([^<]+)<\/\1\s*>/g)]
    .map(([, name, text]): [string, string] => [local(name!), plain(text!)]).filter(([, text]) => text !== '');

/** The outermost element, with its names and without what it holds. */
export const rootOnly = (xml: string): string => xml.replace(/<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*>[^]*<\/\1\s*>/, '<$1$2/>');

/** Text without tags, entities resolved. */
export const plain = (xml: string): string => unescaped(xml.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim());

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,6})|#x([\da-fA-F]{1,5}));/g, (_text, name: string | undefined, decimal: string | undefined, sixteen: string) =>
    name ? ENTITIES[name]! : String.fromCodePoint(decimal ? Number(decimal) : parseInt(sixteen, 16)));
