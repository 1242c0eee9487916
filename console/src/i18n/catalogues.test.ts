import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { nl } from './nl';
import { type Key, translate, translateCode, translateCounted } from './translate';

const keys = Object.keys(en) as Key[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([whole]) => whole).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    const speaks = /\.tsx?$/.test(entry.name) && !/test\.tsx?$|[/\\](en|nl)\.ts$/.test(path);
    return speaks ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the catalogues', () => {
  it('say everything in Dutch that they say in English, and nothing more', () => {
    expect(Object.keys(nl).sort()).toEqual([...keys].sort());
  });

  it('fill in the same things, and leave nothing unsaid', () => {
    const different = keys.filter((key) => placeholders(nl[key]).join() !== placeholders(en[key]).join());
    expect(different).toEqual([]);
    expect(keys.filter((key) => nl[key].trim() === '')).toEqual([]);
  });

  it('hold nothing that no screen says', () => {
    const code = sources('src').join('\n');
    const prefixes = [...code.matchAll(/(?:code\(\s*'|`)([\w.]+?)(?:',|\.\$\{)/g)].map(([, prefix]) => `${prefix}.`);
    const counted = [...code.matchAll(/count\(\s*'([\w.]+)'/g)].map(([, stem]) => `${stem}.`);
    const silent = keys.filter(
      (key) => !code.includes(`'${key}'`) && ![...prefixes, ...counted].some((prefix) => key.startsWith(prefix)),
    );
    expect(silent).toEqual([]);
  });
});

describe('a message', () => {
  it('is filled in', () => {
    expect(translate(en, 'problem.taken', { name: 'Milan', time: '22:41' })).toBe('Milan has it since 22:41.');
  });

  it('knows one from many', () => {
    expect(translateCounted(en, 'en-GB', 'inbox.others', 1)).toBe('1 other like this');
    expect(translateCounted(nl, 'nl-NL', 'ticket.effort', 3)).toBe('3 handelingen');
  });

  it('shows a code that it does not know as it came', () => {
    expect(translateCode(nl, 'remedy', 'refund')).toBe('Terugbetaling');
    expect(translateCode(nl, 'remedy', 'teleport')).toBe('teleport');
  });
});
