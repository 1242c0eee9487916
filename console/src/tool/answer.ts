/** What a look-up found, line by line: its own words where it has any, else each property with its value. */
export function linesOf(answer: unknown): string[] {
  if (!isObject(answer)) return [];
  const { items, words, ...rest } = answer;
  const said = typeof words === 'string' ? [words] : Array.isArray(items) ? [] : told(rest);
  return [...said, ...(Array.isArray(items) ? items.map(lineOf) : [])];
}

function lineOf(item: unknown): string {
  if (!isObject(item)) return String(item);
  return typeof item.words === 'string' ? item.words : told(item).join(' · ');
}

function told(properties: Record<string, unknown>): string[] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value)}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
