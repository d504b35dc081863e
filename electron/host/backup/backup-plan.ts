import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type BackupFile, BackupOutcome, BackupSettings } from '../../../core/contract/backups.js';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { logFailure } from '../host-log.js';
import { knownFailure } from '../known-failure.js';
import { isInLibrary } from '../library/is-in-library.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { ConfigDocument } from '../storage/config-document.js';
import type { Disk } from '../storage/disk.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import type { BackupResult } from './backup-manifest.js';
import { backupName, backupTime } from './backup-names.js';
import { writeBackup } from './write-backup.js';

/** So many backups of a library stay in its backup folder. */
export const KEPT_BACKUPS = 14;

const Plan = BackupSettings.extend({
  last: BackupOutcome.nullable(),
  /** What the library was at the last backup that went well; the same again needs no other one. */
  state: z.string().nullable(),
});
type Plan = z.infer<typeof Plan>;

/** What backups need of the host. `automatic` is false for one-off programs. */
export interface BackupPlanOptions {
  readonly disk: Disk;
  readonly configDir: string;
  readonly documentsDir: string;
  readonly version: string;
  readonly automatic: boolean;
}

/** When and where libraries are backed up on this computer, by library id. */
export class BackupPlan {
  private readonly document: ConfigDocument<Record<string, Plan>>;

  constructor(private readonly options: BackupPlanOptions) {
    const path = join(options.configDir, 'backups.json');
    const shape = z.record(z.string(), Plan);
    this.document = new ConfigDocument(options.disk, path, { shape, initial: {} });
  }

  /** The plan of a library; before anybody chose, daily into a folder beside the person's documents. DISK_*. */
  async of(library: OpenedLibrary): Promise<Plan> {
    const folder = join(this.options.documentsDir, 'Blogpult-Sicherungen');
    const usual: Plan = { automatic: true, folder, last: null, state: null };
    return (await this.document.read())[library.content.id] ?? usual;
  }

  /** Changes folder and automatic backups. FOLDER_NOT_ALLOWED, DISK_*. */
  async choose(library: OpenedLibrary, { automatic, folder }: BackupSettings): Promise<void> {
    const path = resolve(folder);
    // A backup inside of what it saves would be lost with it.
    if (await isInLibrary(path)) throw new BlogpultError('FOLDER_NOT_ALLOWED', { path });
    await makeFolder(path);
    await this.change(library, { automatic, folder: path });
  }

  /** Backs a library up now and clears away the oldest beyond the last 14. BACKUP_DAMAGED, DISK_*. */
  async run(library: OpenedLibrary): Promise<BackupResult> {
    const { folder } = await this.of(library);
    const { disk, version } = this.options;
    const at = disk.now();
    const out = join(folder, backupName(library.content.profile.name, library.content.id, at));
    try {
      await makeFolder(folder);
      const state = await stateOf(library);
      const result = await writeBackup(library, out, version);
      await this.change(library, {
        last: { at: at.toISOString(), problem: null, path: out },
        state,
      });
      await this.clear(library, folder);
      return result;
    } catch (error) {
      const problem = knownFailure(error).code;
      const last = { at: at.toISOString(), problem, path: out };
      await this.change(library, { last }).catch(() => undefined);
      throw error;
    }
  }

  /** The daily backup of a library that is about to be closed. Never fails: what went wrong is told at the next start. */
  async beforeClose(library: OpenedLibrary): Promise<void> {
    try {
      if (!this.options.automatic) return;
      const plan = await this.of(library);
      if (!plan.automatic || (await library.readOnly()) === 'missing') return;
      const { last } = plan;
      const today = this.options.disk.now().toDateString();
      const done = last?.problem === null && new Date(last.at).toDateString() === today;
      if (done || plan.state === (await stateOf(library))) return;
      await this.run(library);
    } catch (error) {
      logFailure('automatic backup', error);
    }
  }

  /** The backups of a library in its folder, newest first. DISK_*. */
  async list(library: OpenedLibrary): Promise<BackupFile[]> {
    const { folder } = await this.of(library);
    const names = await readdir(folder).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw diskError(error, folder);
    });
    const files: BackupFile[] = [];
    for (const name of names) {
      const at = backupTime(name, library.content.id);
      if (at === null) continue;
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      if (found !== null) files.push({ path, at, bytes: found.size });
    }
    return files.sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  private async clear(library: OpenedLibrary, folder: string): Promise<void> {
    for (const { path } of (await this.list(library)).slice(KEPT_BACKUPS)) {
      await rm(path, { force: true }).catch((error: unknown) => logFailure(folder, error));
    }
  }

  private async change(library: OpenedLibrary, part: Partial<Plan>): Promise<void> {
    const plan = await this.of(library);
    const { id } = library.content;
    await this.document.update((plans) => ({ ...plans, [id]: { ...plan, ...plans[id], ...part } }));
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw diskError(error, path);
  }
}

/** A short text that changes with every change of the library. */
async function stateOf(library: OpenedLibrary): Promise<string> {
  const hash = createHash('sha256').update(`${library.revision}`);
  // Posts are known in the order in which their files were read, which differs from start to start.
  const posts = [...library.posts.states()].map(({ id, revision }) => `${id} ${revision}\n`);
  for (const post of posts.sort()) hash.update(post);
  for (const id of (await library.trash.ids()).sort()) hash.update(`${id}\n`);
  return hash.update(`${library.assets.list().length}`).digest('hex');
}
