import { test as base, _electron, expect, type FrameLocator, type Page } from '@playwright/test';
import { join, resolve } from 'node:path';
import { findRuntime } from '../../electron/launch/runtime.mjs';
import { startBrowserHost, testFolders, type TestFolders } from './open-app.js';

/** Which host the project runs its specs against. */
export interface HostOptions {
  appHost: 'browser' | 'electron';
}

interface Desk {
  folders: TestFolders;
  /** The app on its first start: nothing opened yet. */
  app: Page;
}

const runtime = findRuntime(resolve('node_modules/electron'));

/** A test with the app open in the host of its project, in folders of its own. */
export const test = base.extend<Desk & HostOptions>({
  appHost: ['browser', { option: true }],
  // eslint-disable-next-line no-empty-pattern -- the runner reads the fixtures a test needs off this pattern
  folders: async ({}, use) => {
    const folders = await testFolders();
    await use(folders);
    await folders.remove();
  },
  app: async ({ appHost, folders, page }, use) => {
    if (appHost === 'electron') await withElectron(folders, use);
    else await withBrowser(folders, page, use);
  },
});

export { expect };

async function withBrowser(
  folders: TestFolders,
  page: Page,
  use: (app: Page) => Promise<void>,
): Promise<void> {
  const host = await startBrowserHost(folders);
  await page.goto(host.address);
  await use(page);
  await host.stop();
}

async function withElectron(
  folders: TestFolders,
  use: (app: Page) => Promise<void>,
): Promise<void> {
  if (runtime === null) {
    test.skip(true, 'The Electron runtime is not on this machine.');
    return;
  }
  const app = await _electron.launch({
    executablePath: runtime,
    args: [join(resolve(process.env['BLOGPULT_DIST'] ?? 'dist'), 'node', 'main.js')],
    env: definedOnly(folders.env),
  });
  await use(await app.firstWindow());
  await app.close();
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The page that the preview shows; of two side by side the first. */
export function preview(app: Page): FrameLocator {
  return app.locator('iframe').first().contentFrame();
}

/** What a person looks for on the screen, in the language of the interface. */
const TEXTS = {
  de: {
    openSample: 'Beispielbibliothek öffnen',
    samplePost: 'Der Bücherbus bringt das Bürgerbüro mit',
    title: 'Titel des Beitrags',
    article: 'Artikel',
    category: 'Kategorie',
    teaser: 'Teaser',
    checks: /Prüfliste/,
    images: /Bilder/,
    editImage: /: bearbeiten/,
    purpose: 'Wozu dient das Bild?',
    next: 'Weiter',
    back: 'Zurück',
    later: 'Später',
    details: 'Angaben',
    crop: 'Ausschnitt',
    mainSpot: /Wichtigste Stelle/,
    cropMiddle: 'Zurück zur Mitte',
    export: 'Exportieren',
    exportAll: /^Alle/,
    toGate: /Beiträge exportieren$/,
    gateOpen: 'Nichts hält den Export auf',
    exportNow: 'Jetzt exportieren',
    cancelExport: 'Export abbrechen',
    cancelled: 'Export abgebrochen',
    target: 'Wohin?',
    changeSelection: 'Auswahl ändern',
    scaling: 'Bilder verkleinern',
    exportDone: 'Das Bündel ist fertig',
    place: 'Ort',
    pagesInIt: 'Seiten und Texte',
    toText: 'Zurück zum Text',
    settings: 'Einstellungen',
    library: 'Bibliothek öffnen',
    upkeep: 'Sichern und prüfen',
    toDesk: 'Zurück zum Pult',
    versions: 'Frühere Fassungen',
    toPost: 'Zurück zum Beitrag',
    round: 'Alt-Text-Runde',
    roundScope: 'Welche Bilder?',
    leaveRound: 'Zurück zum Schreiben',
    altTexts: 'Alternativtexte',
  },
  en: {
    openSample: 'Open the sample library',
    samplePost: 'Der Bücherbus bringt das Bürgerbüro mit',
    title: 'Title of the post',
    article: 'Article',
    category: 'Category',
    teaser: 'Teaser',
    checks: /Checklist/,
    images: /Pictures/,
    editImage: /: edit/,
    purpose: 'What is the picture for?',
    next: 'Continue',
    back: 'Back',
    later: 'Later',
    details: 'Details',
    crop: 'Crop',
    mainSpot: /Most important spot/,
    cropMiddle: 'Back to the middle',
    export: 'Export',
    exportAll: /^All/,
    toGate: /^Export \d+ posts$/,
    gateOpen: 'Nothing holds the export back',
    exportNow: 'Export now',
    cancelExport: 'Cancel the export',
    cancelled: 'Export cancelled',
    target: 'Where to?',
    changeSelection: 'Change the selection',
    scaling: 'Scale the pictures',
    exportDone: 'The bundle is ready',
    place: 'Place',
    pagesInIt: 'Pages and texts',
    toText: 'Back to the text',
    settings: 'Settings',
    library: 'Open the library',
    upkeep: 'Backups and checks',
    toDesk: 'Back to the desk',
    versions: 'Earlier versions',
    toPost: 'Back to the post',
    round: 'Alt text round',
    roundScope: 'Which pictures?',
    leaveRound: 'Back to writing',
    altTexts: 'Alternative texts',
  },
} as const;

export type Texts = (typeof TEXTS)[keyof typeof TEXTS];

/** The texts for a browser's locale. */
export function inLanguage(locale: string): Texts {
  return TEXTS[locale.startsWith('de') ? 'de' : 'en'];
}

/** Opens a copy of the sample library from the welcome page and waits for its posts. */
export async function openSample(app: Page, texts: Texts = TEXTS.de): Promise<void> {
  await app.getByRole('button', { name: texts.openSample }).click();
  await app.getByRole('button', { name: texts.openSample }).click();
  await expect(app.getByRole('option', { name: texts.samplePost })).toBeVisible({
    timeout: 30_000,
  });
}
