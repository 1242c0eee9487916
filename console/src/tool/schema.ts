import type { Tool } from '../api/types';
import type { LanguageCode } from '../i18n/Language';

export interface Option {
  value: string;
  label: string;
}

/** One field of a form, drawn from the schema of a tool. */
export interface Field {
  name: string;
  label: string;
  kind: 'text' | 'long' | 'number' | 'integer' | 'boolean' | 'date' | 'choice';
  required: boolean;
  initial: string | boolean;
  options: Option[];
  /** Within which its length or its number has to be. */
  atLeast: number | null;
  atMost: number | null;
  /** Where its options are looked up. */
  from: From | null;
}

/** A look-up, its list of items, and which of their properties is the value and which the label. */
export interface From {
  lookUp: string;
  items: string;
  value: string;
  label: string;
}

/** What may be longer than this is written over several lines. */
const A_LINE = 120;

export type Typed = Record<string, string | boolean>;

interface Property {
  type?: string;
  title?: string;
  'x-title-nl'?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  enum?: unknown[];
  oneOf?: { const?: unknown; title?: string; 'x-title-nl'?: string }[];
  default?: unknown;
  'x-from'?: From;
}

export function fieldsOf(tool: Tool | null, language: LanguageCode): Field[] {
  const schema = (tool?.parameters ?? {}) as { properties?: Record<string, Property>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const options = optionsOf(property, language);
    const required = schema.required?.includes(name) ?? false;
    return {
      name,
      label: titleIn(property, language, name),
      kind: kindOf(property, options),
      required,
      initial: initialOf(property, required ? options : []),
      options,
      atLeast: property.minLength ?? property.minimum ?? null,
      atMost: property.maxLength ?? property.maximum ?? null,
      from: property['x-from'] ?? null,
    };
  });
}

/** The same fields, with what was looked up to choose from. */
export function offering(fields: Field[], found: Record<string, Option[]>): Field[] {
  return fields.map((field) => {
    const options = found[field.name] ?? [];
    const [first] = options;
    return first === undefined ? field : { ...field, kind: 'choice', options, initial: first.value };
  });
}

export function valueOf(field: Field, typed: Typed): string | boolean {
  return typed[field.name] ?? field.initial;
}

/** What is filled in so far, and the first field that is not as it should be. */
export function filledIn(fields: Field[], typed: Typed): { parameters: Record<string, unknown>; missing: Field | null } {
  const parameters: Record<string, unknown> = {};
  let missing: Field | null = null;
  for (const field of fields) {
    const value = read(field, valueOf(field, typed));
    if (value === undefined || (value === null && field.required)) missing ??= field;
    else if (value !== null) parameters[field.name] = value;
  }
  return { parameters, missing };
}

/** Null when there is nothing; undefined when it cannot be read as what it should be. */
function read(field: Field, value: string | boolean): unknown {
  if (typeof value === 'boolean') return value;
  const text = value.trim();
  if (text === '') return null;
  if (field.kind !== 'number' && field.kind !== 'integer') return isWithin(field, text.length) ? text : undefined;
  const number = Number(text.replace(',', '.'));
  const fits = Number.isFinite(number) && (field.kind === 'number' || Number.isInteger(number));
  return fits && isWithin(field, number) ? number : undefined;
}

const isWithin = ({ atLeast, atMost }: Field, size: number) => size >= (atLeast ?? size) && size <= (atMost ?? size);

function kindOf(property: Property, options: Option[]): Field['kind'] {
  if (options.length > 0) return 'choice';
  if (property.type === 'number' || property.type === 'integer' || property.type === 'boolean') return property.type;
  if (property.format === 'date') return 'date';
  return (property.maxLength ?? 0) > A_LINE ? 'long' : 'text';
}

function optionsOf(property: Property, language: LanguageCode): Option[] {
  const titled = property.oneOf?.map((each) => ({
    value: String(each.const),
    label: titleIn(each, language, String(each.const)),
  }));
  return titled ?? property.enum?.map((each) => ({ value: String(each), label: String(each) })) ?? [];
}

function initialOf(property: Property, options: Option[]): string | boolean {
  if (property.type === 'boolean') return property.default === true;
  if (property.default !== undefined) return String(property.default);
  return options[0]?.value ?? '';
}

function titleIn(titled: { title?: string; 'x-title-nl'?: string }, language: LanguageCode, otherwise: string): string {
  return (language === 'nl' ? titled['x-title-nl'] : undefined) ?? titled.title ?? otherwise;
}
