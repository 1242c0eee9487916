// Somebody calls (B23): the same ticket, the same remedies, and nothing is sent.
import { expect } from './steps.mjs';

const COMPLAINT = 'My internet has been down all evening, and nobody tells me when it comes back.';

export async function somebodyCalls({ story, nora }) {
  const { page, t } = nora;
  await story.step('Fatima calls, and Nora writes down what she says', async () => {
    await nora.visits('somebodyCalls');
    await page.getByLabel(t.calledName).fill('Fatima El Amrani');
    await page.getByLabel(t.calledNumber).fill('4711-8020');
    await page.getByLabel(t.whatSheSays).fill(COMPLAINT);
    await story.look(page, 'somebody-calls-phone-en');
    await nora.taps(t.notePrivate);
    await nora.sees(COMPLAINT);
  });
  await story.step('she is looked up, helped, and told so: said, and not sent', async () => {
    const fold = page.locator('.context .fold', { hasText: t.lookUpTitle });
    await fold.locator('summary').click();
    await fold.getByLabel(t.postcode).fill('3512 JE');
    await fold.getByRole('button', { name: t.lookUp }).click();
    await nora.sees(t.within);
    await story.look(page, 'ticket-spoken-phone-en');
    await nora.taps(t.saidInPrivate);
    await page.locator('.entry.ours .entry-state', { hasText: t.said }).waitFor();
  });
  await story.step('Nora asks her whether it is solved', async () => {
    await page.getByRole('button', { name: t.iHaveAsked }).click();
    await page.locator('.dock .note-words').waitFor();
  });
  await story.look(page, 'ticket-spoken-asked-phone-en');
  await story.step('her yes, written down by Nora, releases the ticket', async () => {
    await page.locator('.dock .note-words textarea').fill('Yes, thank you, it works again!');
    await nora.taps(t.notePrivate);
    await nora.reaches('released');
    expect((await page.locator('.evidence').count()) === 1, 'her words are not the evidence');
  });
  await nora.goesBack();
}
