// Runs the compiled main bundle on the stand-in, plays Electron's part, and prints what came of it
// as JSON: `node drive.mjs MAIN_BUNDLE`. A process of its own, because the bundle is a program.
import { register } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const standInUrl = new URL('./electron-stand-in.mjs', import.meta.url).href;
register(
  `data:text/javascript,${encodeURIComponent(`
    export const resolve = (name, context, next) =>
      name === 'electron' ? { url: ${JSON.stringify(standInUrl)}, shortCircuit: true } : next(name, context);`)}`,
);

const standIn = await import(standInUrl);
const { registered, answers, app, BrowserWindow } = standIn;
/** @type {[string, ...any[]][]} */
const calls = standIn.calls;
const { createORPCClient } = await import('@orpc/client');
const { RPCLink } = await import('@orpc/client/message-port');

const main = /** @type {string} */ (process.argv[2]);
process.argv = [process.argv[0] ?? 'node', main, ...process.argv.slice(3)];
await import(pathToFileURL(main).href);
const beforeReady = calls.map(([name]) => name);
standIn.becomeReady();
if (process.env['STAND_IN_LOCKED'] !== '1') await until(() => BrowserWindow.all.length > 0);

/** @type {Record<string, unknown>} */
const found = { beforeReady };
if (BrowserWindow.all.length > 0) Object.assign(found, await play());
found['calls'] = calls.map(([name, ...args]) => [name, ...args.map(plain)]);
process.stdout.write(JSON.stringify(found), () => process.exit(0));

async function play() {
  const [window] = BrowserWindow.all;
  const contents = window.webContents;
  return {
    permissions: askPermissions(),
    requests: tryRequests(JSON.parse(process.env['TRY_REQUESTS'] ?? '[]')),
    navigation: tryNavigation(contents),
    opened: await tryLinks(JSON.parse(process.env['TRY_LINKS'] ?? '[]'), 0),
    declined: await tryLinks(['https://example.org/'], 1),
    channels: { on: Object.keys(registered.ipcOn), handle: Object.keys(registered.ipcHandle) },
    senders: await trySenders(contents),
    pages: await tryPages(JSON.parse(process.env['TRY_PAGES'] ?? '[]')),
    info: await callOverPort(contents),
    files: await tryFiles(contents),
    closing: await tryClosing(contents),
    rightButton: tryRightButton(contents),
    spoken: await trySpeaking(contents),
    ending: await tryEnding(),
  };
}

function askPermissions() {
  const kinds = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'hid'];
  const asked = kinds.map((kind) => {
    let answer;
    registered.permissionRequest({}, kind, (/** @type {boolean} */ yes) => (answer = yes), {});
    return answer;
  });
  let screen;
  registered.displayMedia({}, (/** @type {unknown} */ streams) => (screen = streams));
  return {
    asked,
    checked: kinds.map((kind) => registered.permissionCheck({}, kind, 'blogpult://app', {})),
    device: registered.devicePermission({ deviceType: 'usb' }),
    screen,
  };
}

/** @param {string[]} urls */
function tryRequests(urls) {
  return urls.map((url) => {
    let cancelled;
    registered.beforeRequest(
      { url },
      (/** @type {{ cancel: boolean }} */ a) => (cancelled = a.cancel),
    );
    return [url, cancelled];
  });
}

/** @param {import('node:events').EventEmitter} contents */
function tryNavigation(contents) {
  /** @param {string} name @param {object} more */
  const prevented = (name, more = {}) => {
    let stopped = false;
    contents.emit(name, { preventDefault: () => (stopped = true), ...more });
    return stopped;
  };
  return {
    navigate: prevented('will-navigate', { url: 'https://example.org/' }),
    toOwnPage: prevented('will-navigate', { url: 'blogpult://app/other.html' }),
    redirect: prevented('will-redirect', { url: 'https://example.org/' }),
    frame: prevented('will-frame-navigate', { url: 'https://example.org/', isMainFrame: false }),
    previewDocument: prevented('will-frame-navigate', { url: 'about:srcdoc', isMainFrame: false }),
    mainFrameBlank: prevented('will-frame-navigate', { url: 'about:blank', isMainFrame: true }),
    webview: prevented('will-attach-webview'),
  };
}

/** @param {string[]} urls @param {number} response */
async function tryLinks(urls, response) {
  answers.showMessageBox = { response };
  const before = calls.length;
  const actions = urls.map((url) => registered.windowOpen({ url }).action);
  await settle();
  const since = calls.slice(before);
  return {
    actions: [...new Set(actions)],
    asked: since.filter(([name]) => name === 'dialog.showMessageBox').map(([, o]) => o.detail),
    opened: since.filter(([name]) => name === 'shell.openExternal').map(([, url]) => url),
  };
}

/** @param {unknown} contents */
async function trySenders(contents) {
  const frame = { origin: 'blogpult://app', parent: null };
  const senders = {
    own: { senderFrame: frame },
    gone: { senderFrame: null },
    site: { senderFrame: { ...frame, origin: 'https://example.org' } },
    lookalike: { senderFrame: { ...frame, origin: 'blogpult://app.example.org' } },
    opaque: { senderFrame: { ...frame, origin: 'null' } },
    file: { senderFrame: { ...frame, origin: 'file://' } },
    subframe: { senderFrame: { ...frame, parent: frame } },
  };
  /** @type {Record<string, unknown>} */
  const results = {};
  for (const [name, { senderFrame }] of Object.entries(senders)) {
    /** @type {unknown[]} */
    const got = [];
    const postMessage = (
      /** @type {string} */ channel,
      /** @type {unknown} */ _m,
      /** @type {unknown[]} */ ports,
    ) => got.push(`${channel} ${ports.length}`);
    const send = (/** @type {string} */ channel) => got.push(channel);
    const event = {
      sender: contents,
      senderFrame: senderFrame && { ...senderFrame, postMessage, send, isDestroyed: () => false },
    };
    registered.ipcOn['blogpult:connect'](event);
    const asked = calls.length;
    registered.ipcOn['blogpult:ask-to-close'](event);
    if (calls.length > asked) got.push('asked to close');
    got.push(await outcome(() => registered.ipcHandle['blogpult:choose-folder'](event)));
    got.push(
      await outcome(() => registered.ipcHandle['blogpult:choose-save-file'](event, 'a.zip')),
    );
    results[name] = got;
  }
  const event = { sender: contents, senderFrame: frame };
  const badInputs = [undefined, 7, '', 'x'.repeat(201), { toString: () => 'x' }];
  results['badInputs'] = await Promise.all(
    badInputs.map((input) =>
      outcome(() => registered.ipcHandle['blogpult:choose-save-file'](event, input)),
    ),
  );
  const before = calls.length;
  await registered.ipcHandle['blogpult:choose-save-file'](event, '../../etc/passwd');
  results['suggested'] = calls[before]?.[1]?.defaultPath;
  return results;
}

/** @param {string[]} urls */
async function tryPages(urls) {
  const { scheme, handler } = registered.protocol;
  const pages = await Promise.all(
    urls.map(async (url) => {
      const response = await handler(new Request(url));
      return [url, response.status, await response.text()];
    }),
  );
  const { headers } = await handler(new Request('blogpult://app/'));
  const posted = await handler(new Request('blogpult://app/', { method: 'POST' }));
  return { scheme, pages, headers: Object.fromEntries(headers), posted: posted.status };
}

/** @param {unknown} contents */
async function callOverPort(contents) {
  return (await clientOf(contents)).app.info();
}

/** @param {unknown} contents */
async function clientOf(contents) {
  const port = await new Promise((resolve) => {
    const postMessage = (
      /** @type {string} */ _c,
      /** @type {unknown} */ _m,
      /** @type {unknown[]} */ [p],
    ) => resolve(p);
    const senderFrame = { origin: 'blogpult://app', parent: null, postMessage };
    registered.ipcOn['blogpult:connect']({ sender: contents, senderFrame });
  });
  const client = /** @type {any} */ (createORPCClient(new RPCLink({ port })));
  port.start();
  return client;
}

/** @param {unknown} contents */
async function tryFiles(contents) {
  /** @type {unknown[]} */
  const sent = [];
  const open = (/** @type {string} */ path) => app.emit('open-file', { preventDefault() {} }, path);
  open('/a/before.blogpult');
  const frame = (/** @type {string} */ origin) => ({
    origin,
    parent: null,
    isDestroyed: () => false,
    send: (/** @type {string} */ _channel, /** @type {string} */ path) => sent.push(path),
  });
  registered.ipcOn['blogpult:ready-for-files']({
    sender: contents,
    senderFrame: frame('https://example.org'),
  });
  const toStrangers = sent.length;
  registered.ipcOn['blogpult:ready-for-files']({
    sender: contents,
    senderFrame: frame('blogpult://app'),
  });
  open('/a/after.BLOGPULT');
  open('/a/other.zip');
  app.emit('second-instance', {}, ['blogpult', '--flag', 'second.blogpult'], '/a');
  const menu = calls.find(([name]) => name === 'Menu.setApplicationMenu')?.[1];
  menu[0].submenu.find((/** @type {any} */ item) => item.click !== undefined).click();
  await setImmediate();
  await setImmediate();
  return { toStrangers, sent };
}

/** What becomes of the window after each answer. @param {unknown} sender */
async function tryClosing(sender) {
  const gone = [];
  for (const response of [0, 1]) {
    answers.showMessageBox = { response };
    const before = calls.length;
    const senderFrame = { origin: 'blogpult://app', parent: null };
    registered.ipcOn['blogpult:ask-to-close']({ sender, senderFrame });
    await settle();
    gone.push(calls.slice(before).some(([name]) => name === 'window.destroy'));
  }
  return gone;
}

/** The entries offered in an empty field, on selected words, and on nothing. @param {import('node:events').EventEmitter} contents */
function tryRightButton(contents) {
  const nothing = { canCut: false, canCopy: false, canPaste: false, canSelectAll: false };
  const empty = { ...nothing, canPaste: true, canEditRichly: true };
  const words = { ...nothing, canCopy: true, canEditRichly: false };
  const places = [
    { isEditable: true, selectionText: '', editFlags: empty },
    { isEditable: false, selectionText: 'Wort', editFlags: words },
    { isEditable: false, selectionText: ' ', editFlags: nothing },
  ];
  return places.map((place) => {
    const before = calls.length;
    contents.emit('context-menu', {}, place);
    const menu = calls.slice(before).find(([name]) => name === 'Menu.popup')?.[1] ?? [];
    return menu
      .filter((/** @type {any} */ item) => item.enabled === true)
      .map((/** @type {any} */ { role, label }) => `${role}: ${label}`);
  });
}

/** The first word of the menu after the person has chosen each language. @param {unknown} contents */
async function trySpeaking(contents) {
  const client = await clientOf(contents);
  const words = [];
  for (const language of ['en', 'de', null]) {
    await client.app.saveSettings({ language, appearance: 'system', name: '' });
    words.push(calls.findLast(([name]) => name === 'Menu.setApplicationMenu')?.[1][0].label);
  }
  return words;
}

async function tryEnding() {
  BrowserWindow.all[0]?.emit('close');
  app.emit('window-all-closed');
  let held = 0;
  const quits = () => calls.filter(([name]) => name === 'app.quit').length;
  const before = quits();
  app.emit('will-quit', { preventDefault: () => (held += 1) });
  await until(() => quits() > before);
  app.emit('will-quit', { preventDefault: () => (held += 1) });
  return { held };
}

/** @param {() => Promise<unknown>} run */
async function outcome(run) {
  try {
    return await run();
  } catch {
    return 'refused';
  }
}

/** @param {unknown} value */
function plain(value) {
  return typeof value === 'function' ? '(function)' : value;
}

function settle() {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** @param {() => boolean} condition */
async function until(condition) {
  while (!condition()) await settle();
}
