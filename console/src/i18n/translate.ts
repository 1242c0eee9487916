import { en } from './en';

export type Key = keyof typeof en;
export type Catalogue = Record<Key, string>;
/** A message that differs by number: its keys end in .one and .other. */
export type CountedKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;
export type Params = Record<string, string | number>;

export function translate(catalogue: Catalogue, key: Key, params: Params = {}): string {
  return catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

export function translateCounted(
  catalogue: Catalogue,
  language: string,
  stem: CountedKey,
  n: number,
  params: Params = {},
): string {
  const form = new Intl.PluralRules(language).select(n) === 'one' ? 'one' : 'other';
  return translate(catalogue, `${stem}.${form}` as Key, { ...params, n });
}

/** A message for a code that a service may extend; an unknown code is shown as it came. */
export function translateCode(catalogue: Catalogue, prefix: string, code: string, params: Params = {}): string {
  const key = `${prefix}.${code}`;
  return key in catalogue ? translate(catalogue, key as Key, params) : code;
}
