// What people do, in the words that they see on the screen. One catalogue per language, so that nothing is clicked by id.
import { sitDown } from './browser.mjs';
import { words } from './words.mjs';

const PATIENCE_MS = 30_000;

/** The customer, on the stand-in network. */
export class Customer {
  static async sitsDown(browser, origin, handle, look = {}) {
    const context = await sitDown(browser, look);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${origin}/customer`);
    return new Customer(page, handle, words(look.locale));
  }

  constructor(page, handle, t) {
    this.page = page;
    this.handle = handle;
    this.t = t;
  }

  /** Somebody who is on the network already, or else somebody made up. */
  async is() {
    await this.page.locator('.people li').first().waitFor();
    const known = this.page.getByRole('link', { name: `@${this.handle}` });
    if (await known.count()) await known.click();
    else await this.isMadeUp();
    await this.page.getByLabel(this.t.yourMessage).waitFor();
  }

  async isMadeUp() {
    await this.page.getByLabel(this.t.handle).fill(this.handle);
    await this.page.getByRole('button', { name: this.t.beThisPerson }).click();
  }

  async says(text, openly) {
    await this.page.getByLabel(this.t.yourMessage).fill(text);
    await this.page.getByRole('button', { name: openly ? this.t.post : this.t.message }).click();
    await this.page.locator('.entry-text', { hasText: text }).waitFor();
  }

  async hears(text) {
    await this.answer(text).waitFor({ timeout: 120_000 });
  }

  /** One tap on the answer, one on the words, one to send. */
  async repliesWith(text, to) {
    await this.answer(to).getByRole('button', { name: this.t.reply }).click();
    await this.page.getByRole('button', { name: text, exact: true }).click();
    await this.page.getByRole('button', { name: this.t.sendReply }).click();
    await this.page.locator('.entry.theirs', { hasText: text }).waitFor();
  }

  answer(text) {
    return this.page.locator('.entry.ours', { hasText: text }).last();
  }
}

/** The community manager; counts what she does to a ticket, as the services see it. */
export class CommunityManager {
  static async signsIn(browser, origin, { user, password }, look = {}) {
    const context = await sitDown(browser, look);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(origin);
    await page.locator('#username').fill(user);
    await page.locator('#password').fill(password);
    await page.locator('#kc-login').click();
    const t = words(look.locale);
    await page.getByRole('heading', { name: t.inbox, level: 1 }).waitFor();
    return new CommunityManager(page, t);
  }

  constructor(page, t) {
    this.page = page;
    this.t = t;
    this.actions = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const asksOnly = pathname.endsWith('/rulings');
      if (request.method() === 'POST' && pathname.startsWith('/v1/') && !asksOnly) this.actions.push(pathname.split('/').at(-1));
    });
  }

  /** The ticket of this person in the list. */
  row(handle) {
    return this.page.locator('a[data-row]', { hasText: `@${handle}` }).first();
  }

  async opens(handle) {
    await this.row(handle).click();
    await this.page.locator('.ticket .entry-text').first().waitFor();
  }

  async goesBack() {
    await this.page.locator('.ticket').getByRole('button', { name: this.t.back }).first().click();
  }

  /** From wherever she is back to the inbox, and from there to a page of the menu. */
  async visits(page) {
    if (!(await this.page.locator('.inbox-header').isVisible())) await this.goesBackFromPage();
    await this.page.locator('.inbox-header .more-menu summary').click();
    await this.page.locator('.inbox-header .more-menu').getByRole('link', { name: this.t[page], exact: true }).click();
  }

  async goesBackFromPage() {
    await this.page.locator('#main').getByLabel(this.t.back).first().click();
    await this.page.locator('.inbox-header').waitFor();
  }

  async sees(text, timeout = PATIENCE_MS) {
    await this.page.locator('#main').getByText(text).first().waitFor({ timeout });
  }

  /** By night the console is dark whatever the phone says. */
  async worksByDay() {
    await this.page.evaluate(() => document.documentElement.removeAttribute('data-night'));
  }

  async taps(name) {
    await this.page.getByRole('button', { name }).click();
  }

  async reaches(stage, timeout = PATIENCE_MS) {
    await this.page.locator(`.ended.${stage}`).waitFor({ timeout });
  }
}
