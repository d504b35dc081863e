import { mkdtemp, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBundles, runNode } from '../../builders/built-bundles.js';
import {
  ALLOWED_REQUESTS,
  CANCELLED_REQUESTS,
  LINKS_THAT_DO_NOT,
  LINKS_THAT_OPEN,
  PAGES,
} from './tried-addresses.js';
import { UNSAFE } from './unsafe-settings.js';

// What the driver found, as it printed it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
let found: any;
let bundle: string;
let built: Awaited<ReturnType<typeof buildBundles>>;
let folder: string;
const driver = 'tests/electron/shell/drive.mjs';

function environment(): NodeJS.ProcessEnv {
  return {
    BLOGPULT_CONFIG: join(folder, 'config'),
    BLOGPULT_DOCUMENTS: join(folder, 'documents'),
    BLOGPULT_RESOURCES: 'resources',
  };
}

beforeAll(async () => {
  built = await buildBundles('node');
  folder = await mkdtemp(join(tmpdir(), 'blogpult-shell-'));
  const renderer = join(built.dist, 'renderer');
  await mkdir(join(renderer, 'assets'), { recursive: true });
  await writeFile(join(renderer, 'index.html'), '<meta nonce="__NONCE__">');
  await writeFile(join(renderer, 'assets', 'app.js'), 'let a;');
  await writeFile(join(built.dist, 'secret.json'), 'secret');
  await symlink(join(built.dist, 'secret.json'), join(renderer, 'assets', 'link.json'));
  bundle = await readFile(join(built.dist, 'node', 'main.js'), 'utf8');
  const { stdout, output } = await runNode([driver, join(built.dist, 'node', 'main.js')], {
    ...environment(),
    TRY_LINKS: JSON.stringify([...LINKS_THAT_OPEN, ...LINKS_THAT_DO_NOT]),
    TRY_REQUESTS: JSON.stringify([...ALLOWED_REQUESTS, ...CANCELLED_REQUESTS]),
    TRY_PAGES: JSON.stringify(PAGES),
  });
  expect(stdout, output).not.toBe('');
  found = JSON.parse(stdout);
});
afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true, force: true });
});

const called = (name: string) =>
  (found.calls as [string, ...unknown[]][]).filter(([n]) => n === name).map(([, ...a]) => a);

/** Where windows were opened: left, top, width and height in points. */
function opened({ calls }: { calls: [string, Record<string, number>][] }) {
  const windows = calls.filter(([name]) => name === 'BrowserWindow');
  return windows.map(([, { x, y, width, height }]) => [x, y, width, height]);
}

describe('the window', () => {
  test('loads blogpult://app and nothing else (1)', () => {
    expect(called('window.loadURL')).toEqual([['blogpult://app/']]);
    expect(bundle).not.toMatch(/loadFile\s*\(/);
    expect(bundle.match(/loadURL\((?!START_PAGE\))/g)).toBeNull();
  });

  test('has every safe setting written out (2, 3, 4, 6, 8–11, 13)', () => {
    const [[{ webPreferences }]] = called('BrowserWindow') as [[{ webPreferences: object }]];
    const { preload, ...settings } = webPreferences as Record<string, unknown>;
    expect(preload).toMatch(/preload[/\\]preload\.cjs$/);
    expect(settings).toEqual({
      devTools: true,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
  });

  test('an installed app has no developer tools', async () => {
    const { stdout } = await runNode([driver, join(built.dist, 'node', 'main.js')], {
      ...environment(),
      STAND_IN_PACKAGED: '1',
    });
    const { calls } = JSON.parse(stdout) as { calls: [string, Record<string, never>][] };
    const options = calls.find(([name]) => name === 'BrowserWindow')?.[1];
    expect(options).toMatchObject({ webPreferences: { devTools: false } });
    expect(JSON.stringify(calls)).not.toContain('toggleDevTools');
  });

  test('the sandbox and the scheme stand before the app is ready (4, 18)', () => {
    expect(found.beforeReady).toEqual(
      expect.arrayContaining(['app.enableSandbox', 'protocol.registerSchemesAsPrivileged']),
    );
    const before = found.beforeReady as string[];
    expect(before.indexOf('app.enableSandbox')).toBeLessThan(before.indexOf('app.whenReady'));
    expect(called('protocol.registerSchemesAsPrivileged')).toEqual([
      [
        [
          {
            scheme: 'blogpult',
            privileges: { standard: true, secure: true, supportFetchAPI: true },
          },
        ],
      ],
    ]);
  });
});

describe('what a page may do', () => {
  test('every permission, device and screen is denied (5)', () => {
    const denied = Array(6).fill(false);
    expect(found.permissions).toEqual({
      asked: denied,
      checked: denied,
      device: false,
      screen: null,
    });
  });

  test('only its own files are requested, everything else is cancelled', () => {
    expect(found.requests).toEqual([
      ...ALLOWED_REQUESTS.map((url) => [url, false]),
      ...CANCELLED_REQUESTS.map((url) => [url, true]),
    ]);
    expect(called('app.commandLine.appendSwitch')).toEqual([
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ]);
    expect(called('session.setSpellCheckerEnabled')).toEqual([[false]]);
  });

  test('nothing leads away from it, the preview may write its own frame (11–13)', () => {
    expect(found.navigation).toEqual({
      navigate: true,
      toOwnPage: true,
      redirect: true,
      frame: true,
      previewDocument: false,
      mainFrameBlank: true,
      webview: true,
    });
  });

  test('no window opens (14), and links open outside only over https or mail, after a question (15)', () => {
    expect(found.opened.actions).toEqual(['deny']);
    const wanted = LINKS_THAT_OPEN.map((url) => new URL(url).href);
    expect(found.opened.asked).toEqual(wanted);
    expect(found.opened.opened).toEqual(wanted);
  });

  test('a declined question opens nothing (15)', () => {
    expect(found.declined).toEqual({
      actions: ['deny'],
      asked: ['https://example.org/'],
      opened: [],
    });
  });
});

describe('who is answered (17)', () => {
  test('the channels are these', () => {
    expect(found.channels).toEqual({
      on: ['blogpult:ready-for-files', 'blogpult:connect', 'blogpult:ask-to-close'],
      handle: ['blogpult:choose-folder', 'blogpult:choose-save-file', 'blogpult:print-pdf'],
    });
  });

  test('our own top frame', () => {
    const answers = ['blogpult:port 1', 'asked to close', '/gewählt', '/gewählt.zip'];
    expect(found.senders.own).toEqual(answers);
  });

  test.each(['gone', 'site', 'lookalike', 'opaque', 'file', 'subframe'])(
    'not a %s frame',
    (who) => {
      expect(found.senders[who]).toEqual(['refused', 'refused']);
    },
  );

  test('inputs are checked, and a suggested name is never a path', () => {
    expect(found.senders.badInputs).toEqual(Array(5).fill('refused'));
    expect(found.senders.suggested).toBe(join(folder, 'documents', 'passwd'));
  });

  test('commands run over the port that was handed out', () => {
    expect(found.info).toMatchObject({ host: 'electron' });
  });
});

describe('the page’s files (18)', () => {
  test('come from the built folder, and links and dots lead nowhere', () => {
    expect(found.pages.scheme).toBe('blogpult');
    const statuses = (found.pages.pages as [string, number][]).map(([url, status]) => [
      url,
      status,
    ]);
    expect(statuses).toEqual(PAGES.map((url, i) => [url, i < 2 ? 200 : 404]));
    expect(JSON.stringify(found.pages)).not.toContain('"secret"');
    expect(found.pages.posted).toBe(404);
  });

  test('carry the content security policy (7)', () => {
    const { 'content-security-policy': policy, ...others } = found.pages.headers;
    expect(policy.replace(/nonce-[^']+/, 'nonce-X')).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-X'; img-src 'self' blob: data:; " +
        "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'self'",
    );
    expect(others).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });
});

describe('the program', () => {
  test('nothing unsafe stands in the bundle (1, 8–10)', () => {
    for (const unsafe of UNSAFE) {
      expect(bundle, String(unsafe)).not.toMatch(unsafe);
    }
  });

  test('only the shell knows Electron: neither the browser host nor the command line loads it', async () => {
    const node = join(built.dist, 'node');
    const files = (await readdir(node, { recursive: true })).filter((name) => name.endsWith('.js'));
    const knowing: string[] = [];
    for (const file of files) {
      if (/from ["']electron["']/.test(await readFile(join(node, file), 'utf8')))
        knowing.push(file);
    }
    expect(knowing).toEqual(['main.js']);
  });

  test('Electron is a supported major (16)', async () => {
    const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    const major = Number(lock.packages['node_modules/electron']?.version.split('.')[0]);
    expect(major).toBeGreaterThanOrEqual(45);
  });

  test('keeps its browser profile beside the settings, not among the documents', () => {
    expect(called('app.setPath')).toEqual([['userData', join(folder, 'config', 'electron')]]);
  });

  test('runs once; a second start only hands its files over', async () => {
    expect(found.files).toEqual({
      toStrangers: 0,
      // The last one was chosen through the menu.
      sent: ['/a/before.blogpult', '/a/after.BLOGPULT', '/a/second.blogpult', '/gewählt'],
    });
    const { stdout } = await runNode([driver, join(built.dist, 'node', 'main.js')], {
      ...environment(),
      STAND_IN_LOCKED: '1',
    });
    const { calls } = JSON.parse(stdout) as { calls: [string][] };
    const names = calls.map(([name]) => name);
    expect(names).toContain('app.quit');
    expect(names).not.toContain('BrowserWindow');
  });

  test('a window whose text is not saved closes only when the person says so', () => {
    expect(found.closing).toEqual([false, true]);
  });

  test('the right button offers what can be done in a field, and copies words elsewhere', () => {
    const empty = ['paste: Einsetzen', 'pasteAndMatchStyle: Nur die Wörter einsetzen'];
    expect(found.rightButton).toEqual([empty, ['copy: Kopieren'], []]);
  });

  test('the menu speaks the language that was chosen last, and else the system’s', () => {
    expect(found.spoken).toEqual(['File', 'Datei', 'Datei']);
  });

  test('the window is no larger than the screen, and opens where it stood, as far as that is on one', async () => {
    expect(opened(found)).toEqual([[undefined, undefined, 1366, 728]]);
    const { stdout } = await runNode([driver, join(built.dist, 'node', 'main.js')], environment());
    expect(opened(JSON.parse(stdout) as Parameters<typeof opened>[0])).toEqual([
      [366, 30, 1000, 650],
    ]);
  });

  test('waits for the host to close before it goes, once', () => {
    expect(found.ending).toEqual({ held: 1 });
    expect(called('dialog.showErrorBox')).toEqual([]);
  });

  test('the menu is German on a German system and acts through roles, but for what takes files in', () => {
    const [[menu]] = called('Menu.setApplicationMenu') as [
      [{ label: string; submenu: object[] }[]],
    ];
    expect(menu.map(({ label }) => label)).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Fenster']);
    for (const item of menu.flatMap(({ submenu }) => submenu)) {
      const { label } = item as { label?: string };
      expect('role' in item || 'type' in item || label === 'Dateien übernehmen …').toBe(true);
    }
  });
});
