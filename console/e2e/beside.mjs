// The pages beside inbox and ticket, with what the nights have left on them: who may decide what, what was decided, figures.
import { DESKTOP } from './browser.mjs';
import { CommunityManager } from './people.mjs';

/** By what each page shows when it has been read. */
const SHOWN = {
  myDay: '.page-body',
  duty: '.duty-now h2',
  tools: '.definitions a',
  systems: '.definitions a',
  ownMandate: '.cards .card h2',
  mandates: '.holder h2',
  decisions: '.log .card',
  samples: '.page-body',
  figures: '.tile-value',
  whatIf: '.curve',
};

const PHONE_TOUR = ['decisions', 'figures'];
const DESKTOP_TOUR = ['duty', 'mandates', 'whatIf'];
const ALL = Object.keys(SHOWN).filter((page) => page !== 'ownMandate');

/** Each page at least once; with `everywhere` each on a phone and at a desk, in both languages. */
export async function lookingBack({ story, browser, origin, nora, tom, login, everywhere }) {
  for (const page of ['myDay', 'ownMandate']) await visit(story, nora, page, 'phone-en');
  for (const page of everywhere ? ALL : PHONE_TOUR) await visit(story, tom, page, 'phone-en');
  await story.step('the log tells who asked, who said yes, and by which right', async () => {
    await tom.visits('decisions');
    await tom.page.locator('.log .card', { hasText: tom.t.yesSaid }).filter({ hasText: '€30.00' }).first().waitFor();
  });
  const desk = { viewport: DESKTOP, locale: 'nl-NL' };
  await tourOf(DESKTOP_TOUR, 'desktop-nl', desk);
  if (everywhere) {
    await tourOf(ALL, 'desktop-nl', desk);
    await tourOf(ALL, 'phone-nl', { locale: 'nl-NL' });
    await tourOf(ALL, 'desktop-en', { viewport: desk.viewport });
  }

  async function tourOf(pages, name, look) {
    const manager = await CommunityManager.signsIn(browser, origin, login, look);
    for (const page of pages) await visit(story, manager, page, name);
    await manager.page.context().close();
  }
}

async function visit(story, person, page, look) {
  await story.step(`${look}: ${person.t[page]}`, async () => {
    await person.visits(page);
    await person.page.locator(SHOWN[page]).first().waitFor();
  });
  await story.look(person.page, `${page}-${look}`);
}
