import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { ReadOnlyReason } from '../../../core/contract/library.js';
import { isStillThere, type LibraryFolder } from './library-folder.js';
import { lockLibrary, type LibraryLock } from './library-lock.js';

/** Whether this process may write in a library, and if not, why. */
export class LibraryAccess {
  private isNewer = false;

  private constructor(
    private readonly folder: LibraryFolder,
    private readonly lock: LibraryLock | null,
    private readonly without: ReadOnlyReason,
  ) {}

  /**
   * Takes a library's lock, or does without it where the folder cannot be written, or where somebody
   * else has it and `readOnly` asks for no more. LIBRARY_IN_USE, DISK_*.
   */
  static async take(folder: LibraryFolder, readOnly: boolean): Promise<LibraryAccess> {
    try {
      return new LibraryAccess(folder, await lockLibrary(folder.lock), 'missing');
    } catch (error) {
      if (!(error instanceof BlogpultError)) throw error;
      if (error.code === 'DISK_NO_PERMISSION') {
        return new LibraryAccess(folder, null, 'no-permission');
      }
      if (error.code !== 'LIBRARY_IN_USE' || !readOnly) throw error;
      return new LibraryAccess(folder, null, 'in-use');
    }
  }

  /** Something in here was written by a newer app: from now on nothing is written. */
  markNewer(): void {
    this.isNewer = true;
  }

  /** Why nothing may be written, or null. A folder that went away is a drive that went away, never a deletion. */
  async reason(): Promise<ReadOnlyReason | null> {
    if (this.isNewer) return 'newer';
    if (this.lock === null) return this.without;
    // Asked before every save; where our lock lies untouched the folder is there too.
    if (await this.lock.isUntouched()) return null;
    if (!(await isStillThere(this.folder))) return 'missing';
    return (await this.lock.isHeld()) ? null : 'in-use';
  }

  /** LIBRARY_READ_ONLY with its `reason`, unless writing is fine. */
  async requireWritable(): Promise<void> {
    const reason = await this.reason();
    if (reason === null) return;
    throw new BlogpultError('LIBRARY_READ_ONLY', { path: this.folder.root, reason });
  }

  async release(): Promise<void> {
    await this.lock?.release();
  }
}
