import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Money } from '../api/types';
import { en } from './en';
import { formatMoney } from './money';
import { nl } from './nl';
import { formatClock, formatSpan } from './time';
import { type CountedKey, type Key, type Params, translate, translateCode, translateCounted } from './translate';

export type LanguageCode = 'en' | 'nl';

const STORED = 'amends.language';
const CATALOGUES = { en, nl };
/** Dates and money as Europeans write them; the browser's own region wins where it speaks the same language. */
const REGION = { en: 'en-GB', nl: 'nl-NL' };

export interface Words {
  language: LanguageCode;
  locale: string;
  t(key: Key, params?: Params): string;
  count(stem: CountedKey, n: number, params?: Params): string;
  code(prefix: string, code: string, params?: Params): string;
  money(money: Money): string;
  clock(instant: string): string;
  span(milliseconds: number): string;
}

interface Choice {
  words: Words;
  choose(language: LanguageCode): void;
}

const Context = createContext<Choice | null>(null);

export function initialLanguage(): LanguageCode {
  const stored = localStorage.getItem(STORED);
  if (stored === 'en' || stored === 'nl') return stored;
  return navigator.languages.find((tag) => /^(nl|en)\b/i.test(tag))?.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

interface Props {
  initial: LanguageCode;
  onChange(language: LanguageCode): void;
  children: ReactNode;
}

export function LanguageProvider({ initial, onChange, children }: Props) {
  const [language, setLanguage] = useState(initial);
  const choice = useMemo<Choice>(
    () => ({
      words: wordsIn(language),
      choose: (chosen) => {
        localStorage.setItem(STORED, chosen);
        onChange(chosen);
        setLanguage(chosen);
      },
    }),
    [language, onChange],
  );
  return <Context value={choice}>{children}</Context>;
}

export function useWords(): Words {
  return useChoice().words;
}

export function useLanguageChoice(): Choice['choose'] {
  return useChoice().choose;
}

function useChoice(): Choice {
  const choice = useContext(Context);
  if (!choice) throw new Error('LanguageProvider is missing');
  return choice;
}

function wordsIn(language: LanguageCode): Words {
  const catalogue = CATALOGUES[language];
  const own = navigator.languages.find((tag) => tag.toLowerCase().startsWith(`${language}-`));
  const locale = own ?? REGION[language];
  return {
    language,
    locale,
    t: (key, params) => translate(catalogue, key, params),
    count: (stem, n, params) => translateCounted(catalogue, locale, stem, n, params),
    code: (prefix, code, params) => translateCode(catalogue, prefix, code, params),
    money: (money) => formatMoney(money, locale),
    clock: (instant) => formatClock(instant, locale, Date.now()),
    span: (milliseconds) => formatSpan(milliseconds, locale),
  };
}
