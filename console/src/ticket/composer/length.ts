/** A network's own way of counting: X weighs each character and counts every address as 23. */
const PUBLIC_LIMIT: Record<string, number> = { x: 280 };
const ADDRESS = /https?:\/\/\S+/g;
const ADDRESS_WEIGHT = 23;
const LIGHT: [number, number][] = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

export function weightOf(text: string): number {
  const addresses = text.match(ADDRESS)?.length ?? 0;
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.replace(ADDRESS, ''));
  let weight = addresses * ADDRESS_WEIGHT;
  for (const { segment } of graphemes) weight += graphemeWeight(segment);
  return weight;
}

/** The reply as it goes out: the service signs it with her first name, unless she did so herself. */
export function signed(text: string, name: string): string {
  const signature = `^${name.trim().split(/\s+/)[0]}`;
  return text.endsWith(signature) ? text : `${text.trim()} ${signature}`;
}

/** What is left for a public reply on this network; null where it sets no limit that the console knows of. */
export function publicRoom(network: string, text: string): number | null {
  const limit = PUBLIC_LIMIT[network];
  return limit === undefined ? null : limit - weightOf(text);
}

function graphemeWeight(segment: string): number {
  if (/\p{Extended_Pictographic}/u.test(segment)) return 2;
  return [...segment].reduce((sum, character) => sum + weightOfCharacter(character), 0);
}

function weightOfCharacter(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
}
