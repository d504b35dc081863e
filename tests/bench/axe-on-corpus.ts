import AxeBuilder from '@axe-core/playwright';
import { launchChromium } from '../browser/chromium.js';
import type { CorpusItem } from '../eval/corpus.js';
import type { ItemResult } from '../eval/score.js';

/** What a finding of axe-core about a picture means in our rules. */
const MEANING: Readonly<Record<string, readonly string[]>> = {
  'image-alt': ['alt-missing', 'featured-alt-missing', 'linked-alt-missing'],
  'link-name': ['linked-alt-missing'],
  'image-redundant-alt': ['linked-alt-redundant-text'],
  'svg-img-alt': ['alt-missing'],
  'role-img-alt': ['alt-missing'],
};

/** Runs axe-core in Chromium on a page for each item and gives its findings the names of our rules. */
export async function axeResults(items: readonly CorpusItem[]): Promise<ItemResult[]> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ javaScriptEnabled: true, offline: true });
    const page = await context.newPage();
    const results: ItemResult[] = [];
    for (const item of items) {
      await page.setContent(pageOf(item));
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const meant = violations.flatMap(({ id }) => MEANING[id] ?? []);
      const expected = meant.filter((rule) => item.expected.includes(rule));
      // Of several meanings the right one counts, and any when none is right.
      const rules = new Set(expected.length > 0 ? expected : meant.slice(0, 1));
      results.push({
        id: item.id,
        found: [...rules].map((rule) => ({ rule, severity: 'block' as const })),
      });
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** The item as a CMS would publish it: an article with a figure, an undecided alt left out or empty as the item has it. */
function pageOf(item: CorpusItem): string {
  const alt = item.alt === null ? (item.decorative ? ' alt=""' : '') : ` alt="${html(item.alt)}"`;
  const image = `<img src="${encodeURIComponent(item.filename)}"${alt} width="1200" height="800">`;
  const isLink = item.linked || item.link_text !== '';
  const picture = isLink ? `<a href="/target">${image} ${html(item.link_text)}</a>` : image;
  const caption = item.caption === '' ? '' : `<figcaption>${html(item.caption)}</figcaption>`;
  const context = html(item.context);
  const block = item.inline
    ? `<p>${picture}${context}</p>`
    : `<p>${context}</p><figure>${picture}${caption}</figure>`;
  const title = html(item.title === '' ? 'Beitrag' : item.title);
  return `<!doctype html><html lang="${item.lang}"><head><title>${title}</title></head><body><main><article><h1>${title}</h1>${block}</article></main></body></html>`;
}

function html(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
