import type { Frame } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPost, anAsset, anImageUse } from '../../builders/content.js';
import { openPreviewBrowser, type PreviewBrowser } from './preview-browser.js';
import type { Scene } from './preview-in-page.js';

let browser: PreviewBrowser;
let frame: Frame;

beforeAll(async () => {
  browser = await openPreviewBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await browser.page.evaluate(() => window.inPage.open());
  frame = browser.frame();
});

const show = (scene: Scene) => browser.page.evaluate((one) => window.inPage.show(one), scene);
const type = (body: string, cursor = 0) =>
  browser.page.evaluate(([text, at]) => window.inPage.type(text, at), [body, cursor] as const);

const picture = anAsset('a');
const withPicture = `Anfang.\n\n![Ein Bus](asset:${picture.hash})\n\nMitte[^1].\n\nEnde.\n\n[^1]: Note.`;
const paragraphs = Array.from({ length: 60 }, (_, index) => `Absatz ${index + 1}.`);

describe('the frame', () => {
  it('runs no script, and whatever came to load there later would belong to nobody', async () => {
    const attributes = await browser.page.evaluate(() => {
      const made = document.querySelector('iframe')!;
      return { sandbox: made.getAttribute('sandbox'), policy: made.referrerPolicy };
    });
    expect(attributes).toEqual({ sandbox: '', policy: 'no-referrer' });
    const ran = await browser.page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe')!;
      const script = contentDocument!.createElement('script');
      script.textContent = 'parent.ran = 1';
      contentDocument!.body.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });

  it('has its style, although the policy forbids every other', async () => {
    await show({ draft: aPost() });
    const margin = await frame.locator('body').evaluate((body) => getComputedStyle(body).margin);
    expect(margin).toBe('0px');
  });
});

describe('typing', () => {
  it('changes only the passage that is typed in; all else stays the very same nodes', async () => {
    const draft = aPost({ body: withPicture });
    await show({ draft, assets: [picture] });
    await browser.page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe')!;
      for (const element of contentDocument!.querySelectorAll('*'))
        Object.assign(element, { old: 1 });
    });
    await type(withPicture.replace('Mitte', 'In der Mitte'));
    await type(withPicture.replace('Mitte', 'In der Mitte\n\nund danach'));
    const fresh = await browser.page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe')!;
      const all = [...contentDocument!.body.querySelectorAll('*')];
      return all.filter((element) => !('old' in element)).map((element) => element.textContent);
    });
    // The new paragraph, and the footnote mark that went into it.
    expect(fresh[0]).toBe('und danach1.');
    expect(fresh.length).toBeLessThanOrEqual(3);
    expect(await frame.locator('.entry-content p').allTextContents()).toContain('In der Mitte');
  });

  it('loads no picture again, also when its caption or the title changes', async () => {
    const draft = aPost({ body: withPicture, featured: anImageUse('a') });
    const assets = [picture];
    await show({ draft, assets });
    await browser.page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe')!;
      for (const image of contentDocument!.images) Object.assign(image, { old: 1 });
    });
    await type(withPicture.replace(')', ' "Mit Unterschrift")'));
    await show({ draft: { ...draft, title: 'Neuer Titel' }, assets });
    const kept = await browser.page.evaluate(() =>
      [...document.querySelector('iframe')!.contentDocument!.images].map((image) => 'old' in image),
    );
    expect(kept).toEqual([true, true]);
    expect(await frame.locator('h1').textContent()).toBe('Neuer Titel');
  });

  it('keeps the scroll, an opened description and an opened footnote', async () => {
    const body = `Wort[^1].\n\n${paragraphs.join('\n\n')}\n\n[^1]: Note.`;
    await show({ draft: aPost({ body }) });
    await frame.locator('.footnote-ref a').first().click();
    const before = await frame.evaluate(() => ({ y: scrollY, hash: location.hash }));
    await type(body.replace('Absatz 3.', 'Absatz drei.'));
    expect(await frame.evaluate(() => ({ y: scrollY, hash: location.hash }))).toEqual(before);
    expect(before.hash).toBe('#fn--1');
  });

  it('ends in the same page as showing it anew, whatever was typed between', async () => {
    const bodies = [
      'A',
      '## A\n\nB[^1]\n\n[^1]: n',
      '- a\n\n- b',
      '',
      '<!--more-->\n\nrest',
      'Ende',
    ];
    for (const mode of ['article', 'category', 'teaser'] as const) {
      await show({ draft: aPost({ body: 'Start' }), mode });
      for (const body of bodies) {
        await type(body);
        const patched = await frame.locator('body').innerHTML();
        await browser.page.evaluate(() => window.inPage.open());
        frame = browser.frame();
        await show({ draft: aPost({ body }), mode });
        const anew = await frame.locator('body').innerHTML();
        expect(patched).toBe(anew);
      }
    }
  });
});

describe('places', () => {
  const body = paragraphs.join('\n\n');

  it('brings the passage with the cursor into sight', async () => {
    await show({ draft: aPost({ body }) });
    await type(`${body}\n\nNeu.`, body.length + 3);
    const top = await frame.getByText('Neu.').evaluate((p) => p.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(600);
  });

  it('finds the place of the source for a height and the other way round', async () => {
    await show({ draft: aPost({ body }) });
    const offset = body.indexOf('Absatz 30.');
    const top = await browser.page.evaluate((at) => window.inPage.topOf(at), offset);
    const shown = await frame
      .getByText('Absatz 30.', { exact: true })
      .evaluate((p) => p.getBoundingClientRect().top + scrollY);
    expect(Math.abs((top ?? 0) - shown)).toBeLessThan(2);
    const back = await browser.page.evaluate((y) => window.inPage.offsetAt(y + 2), top ?? 0);
    expect(Math.abs((back ?? 0) - offset)).toBeLessThan(14);
  });

  it('tells where in the text a clicked word is written', async () => {
    const text = 'Das Erste.\n\nHier steht **ein fettes** Wort und noch eines.';
    await show({ draft: aPost({ body: text }) });
    await frame.getByText('ein fettes').click();
    const [event] = await browser.page.evaluate(() => window.inPage.events);
    expect(event?.kind).toBe('place');
    expect(text.slice((event?.offset ?? 0) - 12, (event?.offset ?? 0) + 12)).toContain('fett');
  });

  it('outlines the draft among its neighbours and starts there', async () => {
    const neighbours = ['27', '26', '24', '23'].map((day) =>
      aPost({
        ...{ id: `nachbar-${day}`, slug: `n-${day}`, title: day, body },
        publishAt: `2025-05-${day}T08:00:00.000Z`,
      }),
    );
    const draft = aPost({ title: 'Der Entwurf', publishAt: '2025-05-25T08:00:00.000Z' });
    await show({ draft, neighbours, mode: 'category' });
    expect(await frame.locator('.bp-draft .entry-title').textContent()).toBe('Der Entwurf');
    const top = await frame.locator('.bp-draft').evaluate((e) => e.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
  });
});

describe('links and pictures', () => {
  it('keeps jumps to footnotes and takes the target out of every other link', async () => {
    const body = 'Wort[^1] und [Link](https://example.org/a).\n\n[^1]: Die Note.';
    await show({ draft: aPost({ body }) });
    const link = frame.getByText('Link', { exact: true });
    expect(await link.getAttribute('href')).toBeNull();
    expect(await link.getAttribute('title')).toBe('Führt zu https://example.org/a');
  });

  it('says in its place that a picture lies elsewhere or is missing', async () => {
    const html = `<img src="https://example.org/a.png"><img src="../bilder/${'a'.repeat(16)}-800.webp">`;
    await show({ draft: aPost() });
    await browser.page.evaluate((text) => window.inPage.showHtml(text, false), html);
    expect(await frame.locator('.bp-blocked').allTextContents()).toEqual([
      'Bild von example.org',
      'Dieses Bild fehlt.',
    ]);
  });

  it('without pictures shows their descriptions, and nothing for decoration', async () => {
    const body = `![Ein Bus](asset:${picture.hash})\n\n![](asset:${picture.hash}){decorative}\n\n![](asset:${picture.hash})`;
    const assets = [picture];
    await show({ draft: aPost({ body }), assets, show: 'noImages' });
    expect(await frame.locator('img').count()).toBe(0);
    expect(await frame.locator('.bp-alt').allTextContents()).toEqual([
      'Ein Bus',
      'Ohne Beschreibung',
    ]);
  });

  it('reads the page as a screen reader does, descriptions in place', async () => {
    const body = `## Der Bus\n\n![Ein Bus](asset:${picture.hash})\n\n- eins\n- [zwei](https://example.org)\n\n![](asset:${picture.hash}){decorative}`;
    const assets = [picture];
    await show({ draft: aPost({ body }), assets, show: 'text' });
    const lines = await frame.locator('.bp-line').allTextContents();
    const from = lines.findIndex((line) => line.includes('Der Bus'));
    const read = lines.slice(from, from + 5).map((line) => line.replace(/\s+/g, ' ').trim());
    expect(read).toEqual([
      '[heading 2] Der Bus',
      '[picture] Ein Bus',
      '[list 2]',
      '• eins',
      '• [link] zwei',
    ]);
  });
});
