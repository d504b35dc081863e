import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchRuntime, findRuntime } from '../../../electron/launch/runtime.mjs';

let electronDir: string;

beforeEach(async () => {
  electronDir = await mkdtemp(join(tmpdir(), 'blogpult-electron-'));
  await writeFile(join(electronDir, 'package.json'), '{"name":"electron","version":"45.4.1"}');
  // Requiring this package would be seen.
  await writeFile(
    join(electronDir, 'index.js'),
    `require('fs').writeFileSync(__dirname + '/required', '')`,
  );
});
afterEach(() => rm(electronDir, { recursive: true, force: true }));

async function unpack(folder: string, version = '45.4.1') {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'version'), version);
  await writeFile(join(folder, 'electron'), '');
}

describe('looking for the runtime', () => {
  const find = (env: NodeJS.ProcessEnv = {}) => findRuntime(electronDir, env);

  test('a package without its runtime has none, and is not required to find out', () => {
    expect(find()).toBeNull();
    expect(existsSync(join(electronDir, 'required'))).toBe(false);
  });

  test('an unpacked runtime is found by path.txt and dist', async () => {
    await unpack(join(electronDir, 'dist'));
    await writeFile(join(electronDir, 'path.txt'), 'electron');
    expect(find()).toBe(join(electronDir, 'dist', 'electron'));
  });

  test('a half-unpacked runtime is none: path.txt comes last', async () => {
    await unpack(join(electronDir, 'dist'));
    expect(find()).toBeNull();
  });

  test('a runtime of another version is none', async () => {
    await unpack(join(electronDir, 'dist'), 'v44.0.0');
    await writeFile(join(electronDir, 'path.txt'), 'electron');
    expect(find()).toBeNull();
  });

  test('a removed program is none, whatever path.txt says', async () => {
    await unpack(join(electronDir, 'dist'));
    await writeFile(join(electronDir, 'path.txt'), 'electron');
    await rm(join(electronDir, 'dist', 'electron'));
    expect(find()).toBeNull();
  });

  test.runIf(process.platform === 'linux')(
    'ELECTRON_OVERRIDE_DIST_PATH names another place',
    async () => {
      const elsewhere = join(electronDir, 'elsewhere');
      expect(find({ ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBeNull();
      await unpack(elsewhere);
      expect(find({ ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(join(elsewhere, 'electron'));
    },
  );

  test('a missing package has none', () => {
    expect(findRuntime(join(electronDir, 'no-such-folder'), {})).toBeNull();
  });
});

describe('fetching the runtime', () => {
  async function anInstaller(script: string) {
    const installer = join(electronDir, 'fake-install.mjs');
    await writeFile(installer, script);
    return { electronDir, installer, limitMs: 2000, lookEveryMs: 50 };
  }

  test('an installer that ends well has fetched', async () => {
    expect(await fetchRuntime(await anInstaller(''))).toBe('fetched');
  });

  test('an installer that fails, or is missing, has failed', async () => {
    expect(await fetchRuntime(await anInstaller('process.exit(1)'))).toBe('failed');
    expect(await fetchRuntime({ electronDir })).toBe('failed');
  });

  test('a download that stands still is given up, and everything it started is ended', async () => {
    const pids = join(electronDir, 'pids');
    const options = await anInstaller(`
      import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      const wait = 'setInterval(() => {}, 1000)';
      const child = spawn(process.execPath, ['-e', wait], { stdio: 'ignore' });
      writeFileSync(${JSON.stringify(pids)}, process.pid + ' ' + child.pid);
      process.on('SIGTERM', () => {});
      setInterval(() => {}, 1000);`);
    expect(await fetchRuntime(options)).toBe('stalled');
    for (const pid of (await readFile(pids, 'utf8')).split(' ').map(Number)) {
      await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false);
    }
  });

  test.each([
    ['words on stdout', `process.stdout.write('.')`],
    ['words on stderr', `process.stderr.write('.')`],
    ['growth of the download', `appendFileSync(join(tmpdir(), 'part.zip'), 'x')`],
    [
      'growth of what it unpacks',
      `mkdirSync(dist, { recursive: true }), appendFileSync(join(dist, 'electron'), 'x')`,
    ],
  ])('%s count as progress, however long it takes', async (_what, step) => {
    const options = await anInstaller(`
      import { appendFileSync, mkdirSync } from 'node:fs';
      import { tmpdir } from 'node:os';
      import { join } from 'node:path';
      const dist = ${JSON.stringify(join(electronDir, 'dist'))};
      let left = 13;
      const timer = setInterval(() => { ${step}; if (--left === 0) clearInterval(timer); }, 200);`);
    expect(await fetchRuntime(options)).toBe('fetched');
  });

  test('what was downloaded in part is removed', async () => {
    const where = join(electronDir, 'where');
    await fetchRuntime(
      await anInstaller(`
        import { writeFileSync } from 'node:fs';
        import { tmpdir } from 'node:os';
        writeFileSync(tmpdir() + '/part.zip', 'x');
        writeFileSync(${JSON.stringify(where)}, tmpdir());
        setInterval(() => {}, 1000);`),
    );
    expect(existsSync(await readFile(where, 'utf8'))).toBe(false);
  });
});

/** Whether a process still runs; one that only waits to be counted as ended does not. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) Z /.test(state);
}
