import { kindOf, named, tell, type Tell } from './tell';
import { eachAttribute, eachTag, local, plain } from './xml';

const LEAF = /<([\w.-]+:[\w.-]+)(?:[^>"']|"[^"]*"|'[^']*')*>([^<]+)<\//g;
const NO_NEWS = /^(about|xmptk|parseType|lang|resource|xmlns|Orientation|format|ColorSpace|.Resolution|ResolutionUnit|Pixel.Dimension)$/;

/** What an XMP packet says: its attributes and its texts, by their local names. */
export function readXmp(packet: string): Tell[] {
  const tells = [...attributes(packet), ...leaves(packet)];
  return tells.length > 0 ? tells : [tell('OTHER', 'XMP', `${packet.length} B`)];
}

function attributes(packet: string): Tell[] {
  const tells: Tell[] = [];
  eachTag(packet, ({ text }) => eachAttribute(text, (name, value) => {
    if (!name.startsWith('xmlns') && !NO_NEWS.test(local(name)) && value !== '') tells.push(named(local(name), value));
    return value;
  }));
  return tells;
}

/** Items of a list (`rdf:li`) are told under the name of what the list belongs to. */
function leaves(packet: string): Tell[] {
  return [...packet.matchAll(LEAF)].flatMap((match) => {
    const value = plain(match[2]!);
    const name = match[1]! === 'rdf:li' ? owner(packet.slice(0, match.index)) : local(match[1]!);
    return value === '' || NO_NEWS.test(name) ? [] : [tell(kindOf(name), name, value)];
  });
}

const owner = (before: string): string =>
  local([...before.slice(-2000).matchAll(/<([\w.-]+:[\w.-]+)/g)].map((match) => match[1]!).filter((name) => !name.startsWith('rdf:')).pop() ?? 'XMP');
