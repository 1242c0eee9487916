#!/usr/bin/env node
// Friday 23:00 and the heart of Saturday 02:00 through the console, in a real browser on the real stack:
//   node e2e/story.mjs --origin http://localhost:8080 --screenshots DIR --user nora --password nora [--everywhere]
import { parseArgs } from 'node:util';
import { lookingBack } from './beside.mjs';
import { DESKTOP, openBrowser } from './browser.mjs';
import { CommunityManager, Customer } from './people.mjs';
import { somebodyCalls } from './phone.mjs';
import { aboveTheMandate } from './saturday.mjs';
import { expect, Story } from './steps.mjs';

const { values: args } = parseArgs({
  options: {
    origin: { type: 'string', default: 'http://localhost:8080' },
    screenshots: { type: 'string' },
    user: { type: 'string', default: 'nora' },
    password: { type: 'string', default: 'nora' },
    customer: { type: 'string', default: 'ines_de_wit' },
    approver: { type: 'string', default: 'tom' },
    // Each page on a phone and at a desk, in both languages; otherwise each at least once.
    everywhere: { type: 'boolean', default: false },
  },
});

const MOST_ACTIONS = 3;
const RETURN_MESSAGE_PATIENCE_MS = 180_000;
const nonce = Date.now().toString(36);
const POST = `@VlinderHelpt no internet again since half past nine, and that on a Friday night! (${nonce})`;
const MESSAGE = 'My customer number is 4711-2208, postcode 3511 AB';

const story = new Story(args.screenshots);
const browser = await openBrowser();
const desk = { viewport: DESKTOP };
const dutch = { locale: 'nl-NL' };
const login = { user: args.user, password: args.password };

try {
  const nora = await friday2300();
  console.log('RELEASED');
  await saturday0200(nora);
  console.log('GRANTED');
} catch {
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function friday2300() {
  const ines = await story.step('Ines picks up her phone', async () => {
    const customer = await Customer.sitsDown(browser, args.origin, args.customer);
    await story.look(customer.page, 'customer-pick-phone-en');
    await customer.is();
    return customer;
  });
  const nora = await story.step('Nora signs in at the identity provider with her phone', () =>
    CommunityManager.signsIn(browser, args.origin, login),
  );

  await story.step('Ines complains in public', () => ines.says(POST, true));
  await story.step('it appears in Nora’s inbox by itself', () => nora.row(args.customer).waitFor());
  await story.look(nora.page, 'inbox-phone-en');
  await story.step('Nora opens it with one tap', async () => {
    await nora.opens(args.customer);
    await nora.sees(nonce);
  });
  await story.look(nora.page, 'ticket-new-phone-en');

  await story.step('Ines sends number and postcode in private', () => ines.says(MESSAGE, false));
  await story.look(ines.page, 'customer-phone-en');
  await story.step('the message lands on the open ticket by itself', () => nora.sees('4711-2208'));
  await story.step('number and postcode stand ready for one tap', () =>
    nora.page.locator('.dock').getByRole('button', { name: nora.t.lookUp }).waitFor(),
  );
  await story.look(nora.page, 'ticket-look-up-phone-en');
  await everyScreenOfAnOpenTicket();

  const attention = Date.now();
  await story.step('Nora looks Ines up', async () => {
    await nora.page.locator('.dock').getByRole('button', { name: nora.t.lookUp }).click();
    await nora.page.locator('.customer-card').waitFor();
    await nora.sees(nora.t.within);
  });
  await story.look(nora.page, 'ticket-decide-phone-en');
  await story.step('above her mandate one tap gives what she may give', () => tryTooMuch(nora));
  const reply = await nora.page.locator('.composer textarea').inputValue();
  const opening = reply.slice(0, 30);
  await story.step('one command replies and gives the remedy', async () => {
    await nora.taps(nora.t.publicReply);
    await nora.page.locator('.entry.ours', { hasText: opening }).waitFor();
  });
  await story.look(nora.page, 'ticket-sent-phone-en');
  await story.step('the return message is drafted; she confirms it with one tap', async () => {
    const confirm = nora.page.getByRole('button', { name: nora.t.confirm });
    await confirm.waitFor();
    await nora.page.getByRole('button', { name: /^Confirm(,| and)/ }).waitFor();
    await story.look(nora.page, 'ticket-return-message-phone-en');
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });
  });
  await story.look(nora.page, 'ticket-waiting-phone-en');
  const seconds = Math.round((Date.now() - attention) / 1000);

  await story.step('Ines sees the answer', () => ines.hears(opening));
  const question = await story.step('the return message reaches Ines', () => returnMessage(nora, ines));
  await story.look(ines.page, 'customer-asked-phone-en');
  await story.step('Ines answers “yes, thanks!”', () => ines.repliesWith(ines.t.thanks, question));
  await story.step('the ticket is RELEASED on Nora’s screen', () => nora.reaches('released', 60_000));
  await story.step('her words are shown as the evidence', () => nora.page.locator('.entry .evidence').waitFor());
  await story.look(nora.page, 'ticket-released-phone-en');
  await story.step(`Nora took at most ${MOST_ACTIONS} actions`, () => {
    console.log(`      ${nora.actions.join(', ')}; ${seconds} s including pictures and checks`);
    expect(nora.actions.length <= MOST_ACTIONS, `${nora.actions.length}: ${nora.actions.join(', ')}`);
  });
  await story.step('back in the inbox, the ticket stands among the ended', async () => {
    await nora.goesBack();
    await nora.taps(nora.t.ended);
    await nora.row(args.customer).waitFor();
  });
  await everyScreenOfAnEndedTicket();
  return nora;
}

async function saturday0200(nora) {
  const { origin, approver, everywhere } = args;
  const tom = await aboveTheMandate({ story, browser, origin, nora, approver, nonce });
  await nora.goesBack();
  await somebodyCalls({ story, nora });
  await lookingBack({ story, browser, origin, nora, tom, login: { user: approver, password: approver }, everywhere });
}

async function tryTooMuch(nora) {
  const amount = nora.page.getByLabel(nora.t.amount);
  const proposed = await amount.inputValue();
  await amount.fill('9999');
  await nora.page.getByRole('button', { name: nora.t.giveNow }).waitFor();
  await story.look(nora.page, 'ticket-above-mandate-phone-en');
  await nora.taps(nora.t.giveNow);
  await nora.sees(nora.t.within);
  await amount.fill(proposed);
  await nora.sees(nora.t.within);
}

async function returnMessage(nora, ines) {
  await nora.sees(nora.t.asked, RETURN_MESSAGE_PATIENCE_MS);
  const text = await nora.page.locator('.entry.ours .entry-text').last().innerText();
  await ines.hears(text.slice(0, 30));
  return text.slice(0, 30);
}

/** The same screens at a desk, and in Dutch. */
async function everyScreenOfAnOpenTicket() {
  const looks = [['desktop-nl', { ...desk, ...dutch }]];
  if (args.everywhere) looks.push(['desktop-en', desk], ['phone-nl', dutch]);
  for (const [name, look] of looks) {
    const nora = await CommunityManager.signsIn(browser, args.origin, login, look);
    await nora.row(args.customer).waitFor();
    await story.look(nora.page, `inbox-${name}`);
    await story.step(`${name}: the keyboard is enough`, () => byKeyboard(nora));
    await story.look(nora.page, `ticket-look-up-${name}`);
    const ines = await Customer.sitsDown(browser, args.origin, args.customer, look);
    await ines.is();
    await story.look(ines.page, `customer-${name}`);
    await nora.page.context().close();
    await ines.page.context().close();
  }
}

async function everyScreenOfAnEndedTicket() {
  const looks = [['phone-light-en', { colorScheme: 'light' }]];
  if (args.everywhere) looks.push(['desktop-en', desk], ['phone-nl', dutch]);
  for (const [name, look] of looks) {
    const nora = await CommunityManager.signsIn(browser, args.origin, login, look);
    if (look.colorScheme === 'light') await nora.worksByDay();
    await nora.taps(nora.t.ended);
    await story.look(nora.page, `inbox-ended-${name}`);
    await nora.row(args.customer).click();
    await nora.reaches('released');
    await story.look(nora.page, `ticket-released-${name}`);
    await nora.page.context().close();
  }
}

/** j to her row, Enter opens, Escape goes back to the same row, Enter opens again. */
async function byKeyboard({ page }) {
  const here = (handle) => {
    const row = document.activeElement?.closest('a[data-row]');
    return row?.textContent.includes(`@${handle}`) ?? false;
  };
  const rows = await page.locator('a[data-row]').count();
  let steps = 0;
  while (!(await page.evaluate(here, args.customer))) {
    expect(steps++ <= rows, 'j does not reach the row');
    await page.keyboard.press('j');
  }
  await page.keyboard.press('Enter');
  await page.locator('#main.ticket .entry').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#main.ticket').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.matches('a[data-row]'));
  await page.keyboard.press('Enter');
  await page.locator('#main.ticket .entry').first().waitFor();
}
