// The heart of Saturday night: 80 euro are needed on a mandate of 50. She gives 50 and asks for 30 with one tap; one tap grants it.
import { CommunityManager, Customer } from './people.mjs';
import { expect } from './steps.mjs';

/** Returns the approver, on the page where she said yes. */
export async function aboveTheMandate({ story, browser, origin, nora, approver, nonce }) {
  const { page, t } = nora;
  await story.step('Bram was charged twice, two months in a row', async () => {
    const bram = await Customer.sitsDown(browser, origin, `bram_${nonce}`);
    await bram.is();
    await bram.says(`@VlinderHelpt you charged me twice, two months in a row. That is 80 euro! (${nonce})`, true);
    await bram.says('My customer number is 4711-3391, postcode 3511 CK', false);
    await nora.taps(t.open);
    await nora.opens(bram.handle);
    await bram.page.context().close();
  });
  await story.step('it takes 80, and her mandate ends at 50', async () => {
    await page.locator('.dock').getByRole('button', { name: t.lookUp }).click();
    await nora.sees(t.within);
    await page.getByLabel(t.remedy).selectOption('credit');
    await page.getByLabel(t.amount).fill('80');
    await page.locator('.dock').getByText(t.both).waitFor();
  });
  await story.look(page, 'ticket-top-up-phone-en');
  await story.step('one tap gives 50 and asks for 30', async () => {
    const before = nora.actions.length;
    await nora.taps(t.privateMessage);
    await nora.sees(t.askedFor);
    expect(nora.actions.slice(before).join() === 'approvals', nora.actions.slice(before).join());
    await page.locator('.dock').getByText(t.waitsForYes).waitFor();
  });
  await story.look(page, 'ticket-asked-phone-en');

  const tom = await story.step('Tom sees on his phone that somebody waits for his yes', async () => {
    const manager = await CommunityManager.signsIn(browser, origin, { user: approver, password: approver });
    await manager.page.getByRole('link', { name: manager.t.toAnswer }).click();
    await requestOn(page, manager).getByRole('button', { name: t.yes }).waitFor();
    return manager;
  });
  await story.look(tom.page, 'approvals-phone-en');
  await story.step('Tom taps once', async () => {
    await requestOn(page, tom).getByRole('button', { name: tom.t.yes }).click();
    // Whoever leaves does not wait for the second thought.
    await tom.goesBackFromPage();
    await page.locator('.approval-granted').waitFor();
    expect(tom.actions.join() === 'grant', tom.actions.join());
  });
  await story.step('the ticket goes on: both are given, and she comes back to him', async () => {
    await page.getByRole('button', { name: t.confirm }).waitFor();
  });
  await story.look(page, 'ticket-topped-up-phone-en');
  return tom;
}

function requestOn(ticketPage, approver) {
  const path = new URL(ticketPage.url()).pathname;
  return approver.page.locator('li.card', { has: approver.page.locator(`a[href="${path}"]`) });
}
