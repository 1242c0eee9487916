// A real browser without an installer: the binary travels in an npm package; elsewhere an installed Chrome is used.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

export async function openBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  // An older copy of the binary in a shared folder would be taken for this one.
  process.env.TMPDIR = join(tmpdir(), 'amends-chromium-147');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const { default: packed } = await import('@sparticuz/chromium');
  const quiet = new Set([...packed.args.filter((flag) => !/^--(headless|single-process|no-zygote)/.test(flag)), ...QUIET]);
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...quiet] });
}

/** A person with a phone or a desk: a browser of their own, with their language, at night. */
export function sitDown(browser, { viewport = PHONE, locale = 'en-GB', colorScheme = 'dark' } = {}) {
  const phone = viewport.width < 600;
  return browser.newContext({
    viewport,
    locale,
    colorScheme,
    hasTouch: phone,
    isMobile: phone,
    deviceScaleFactor: phone ? 2 : 1,
    timezoneId: 'Europe/Amsterdam',
  });
}
