// Tells the story step by step; the first step that fails ends it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';

// Long enough for a smooth scroll to have come to rest.
const SETTLED_MS = 400;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export class Story {
  constructor(screenshots) {
    this.screenshots = screenshots;
    if (screenshots) mkdirSync(screenshots, { recursive: true });
  }

  async step(sentence, act) {
    const began = Date.now();
    try {
      const result = await act();
      console.log(`ok    ${sentence} (${Date.now() - began} ms)`);
      return result;
    } catch (error) {
      console.error(`FAIL  ${sentence}\n      ${String(error.message ?? error).replaceAll('\n', '\n      ')}`);
      throw error;
    }
  }

  /** A picture of the screen, and proof that axe finds nothing on it. */
  async look(page, name) {
    await page.waitForTimeout(SETTLED_MS);
    if (this.screenshots) await page.screenshot({ path: join(this.screenshots, `${name}.png`) });
    await this.step(`${name}: no accessibility finding`, async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      if (violations.length > 0) throw new Error(violations.map(describe).join('\n'));
    });
  }
}

function describe({ id, help, nodes }) {
  return `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(' ')}\n  ${node.failureSummary}`).join('\n')}`;
}

export function expect(condition, otherwise) {
  if (!condition) throw new Error(otherwise);
}
