import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withWordCopy } from '../../../../electron/host/importing/foreign/open-document.js';
import { anOpenLibrary } from '../../../builders/open-library.js';
import { writeZip, type ZipPart } from '../../../builders/zip.js';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
beforeEach(async () => {
  place = await anOpenLibrary();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await place.remove();
});

const CONTENT: ZipPart = { name: 'content.xml', bytes: '<office:document-content/>' };

/** Puts a program in LibreOffice's place that notes its process and then does as `script` says. */
async function stubOffice(script: string): Promise<() => Promise<string>> {
  const [bin, started] = [join(place.top, 'bin'), join(place.top, 'started')];
  await mkdir(bin);
  await writeFile(join(bin, 'soffice'), `#!/bin/sh\necho $$ > "${started}"\n${script}\n`);
  await chmod(join(bin, 'soffice'), 0o755);
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH'] ?? ''}`);
  return () => readFile(started, 'utf8').catch(() => '');
}

/** Whether a process still does anything: one that has ended may wait in the table for its parent. */
async function isAlive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !/\) Z /.test(stat);
}

// Processes are looked up in /proc.
describe.runIf(process.platform === 'linux')('a text of LibreOffice', () => {
  it.each<[string, string, (path: string) => Promise<void>]>([
    ['an empty file', 'zip-unreadable', (path) => writeFile(path, '')],
    ['a picture by that name', 'zip-unreadable', (path) => writeFile(path, 'GIF89a')],
    ['a zip without a text', 'word-broken', (path) => writeZip(path, [{ name: 'a', bytes: 'b' }])],
    [
      'a bomb',
      'zip-ratio',
      (path) => writeZip(path, [CONTENT, { name: 'a.xml', bytes: Buffer.alloc(20_000_000) }]),
    ],
    [
      'a zip that climbs out by a link',
      'zip-symlink',
      (path) => writeZip(path, [CONTENT, { name: 'a', bytes: '/etc/passwd', mode: 0o120777 }]),
    ],
  ])('that is %s is refused before LibreOffice sees it', async (_what, reason, make) => {
    const started = await stubOffice('exit 0');
    const path = join(place.top, 'text.odt');
    await make(path);
    const report = await place.client.imports.run({ paths: [path] });
    expect(report.posts).toEqual([]);
    expect(report.notes.map((note) => note.reason)).toEqual([reason]);
    expect(await started()).toBe('');
    expect(await place.client.posts.list()).toEqual([]);
  });

  it('says so when LibreOffice gives nothing back, and leaves nothing behind', async () => {
    const started = await stubOffice('exit 3');
    const path = join(place.top, 'text.odt');
    await writeZip(path, [CONTENT]);
    const report = await place.client.imports.run({ paths: [path] });
    expect(report.notes.map((note) => note.reason)).toEqual(['reader-failed']);
    expect(await started()).not.toBe('');
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('blogpult-odt-'))).toEqual(
      [],
    );
  });

  it('ends LibreOffice, and all that it started, when somebody thinks better of it', async () => {
    const started = await stubOffice(`sleep 600 & echo $! > "${join(place.top, 'child')}"\nwait`);
    const path = join(place.top, 'text.odt');
    await writeZip(path, [CONTENT]);
    const controller = new AbortController();
    const reading = withWordCopy(path, controller.signal, () => Promise.resolve());
    const ended = expect(reading).rejects.toThrow('enough');
    const child = () => readFile(join(place.top, 'child'), 'utf8').catch(() => '');
    await vi.waitFor(async () => expect(await child()).not.toBe(''), { timeout: 20_000 });
    controller.abort(new Error('enough'));
    await ended;
    const pids = [Number(await started()), Number(await child())];
    const alive = () => Promise.all(pids.map(isAlive));
    await vi.waitFor(async () => expect(await alive()).toEqual([false, false]), {
      timeout: 20_000,
    });
  }, 60_000);
});
