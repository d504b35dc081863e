import type {
  Damage,
  ReadOnlyReason,
  RecentLibrary,
  VerifyReport,
} from '../../../core/contract/library.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Language } from '../../../core/post/post.js';
import type { AssetStore } from '../assets/asset-store.js';
import type { DraftStore } from '../drafts/draft-store.js';
import type { ExportRecords } from '../exporting/export-records.js';
import type { VersionStore } from '../history/version-store.js';
import type { TellReading } from '../posts/load-posts.js';
import type { PostStore } from '../posts/post-store.js';
import type { Trash } from '../posts/trash.js';
import type { StagedImport } from './staged-import.js';

/** An open library: everything but its pictures' bytes is in memory, and every change is on the disk before it is in memory. */
export interface OpenedLibrary {
  /** Absolute path of its folder, links resolved. */
  readonly root: string;
  readonly content: LibraryContent;
  /** Revision of `content`. */
  readonly revision: number;
  /** What was found damaged since it was opened, and what became of it. */
  readonly damages: readonly Damage[];
  readonly posts: PostStore;
  readonly assets: AssetStore;
  readonly trash: Trash;
  /** Earlier versions of the posts. */
  readonly versions: VersionStore;
  /** Which posts were exported, when and in which state. */
  readonly exported: ExportRecords;
  /** What was typed and never saved. */
  readonly drafts: DraftStore;
  /** Why it can only be read, or null. Looks whether the folder still is there. */
  readOnly(): Promise<ReadOnlyReason | null>;
  /** Throws LIBRARY_READ_ONLY when this process may not write (any more). */
  requireWritable(): Promise<void>;
  /** Saves profile, categories and authors; answers the new revision. LIBRARY_CONFLICT, LIBRARY_READ_ONLY, DISK_*. */
  saveContent(content: LibraryContent, baseRevision: number): Promise<number>;
  /** Begins an import that becomes part of the library in one step. LIBRARY_READ_ONLY, DISK_*. */
  stage(): Promise<StagedImport>;
  /** Takes over profile, categories and authors that somebody else wrote since. DISK_*. */
  refreshContent(): Promise<void>;
  /** Reads every document and picture from the disk and compares hashes; changes nothing. LIBRARY_TOO_NEW, DISK_*. */
  verify(): Promise<VerifyReport>;
  /** Thins earlier versions and collects pictures that nothing mentions. Never fails. */
  tidy(): Promise<void>;
  /** Removes the pictures that were stored for an import which came to nothing, and that nothing mentions. Never fails. */
  giveBack(taker: object): Promise<void>;
  /** Runs `work` while nothing is written in here. */
  still<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Waits for writes that are under way, then lets others in. */
  close(): Promise<void>;
}

/** What a new library starts with. */
export interface NewLibrary {
  path: string;
  /** Fills it with the sample that travels with the app. */
  sample: boolean;
  /** The blog's name; empty takes the usual one. */
  name: string;
  language: Language;
}

/** The one open library of a host, and the way to others. */
export interface LibrarySession {
  readonly current: OpenedLibrary | null;
  /** The open library. LIBRARY_NOT_OPEN. */
  require(): OpenedLibrary;
  /** Opens a folder and then closes the one before; that one stays open when it fails. LIBRARY_*, DISK_*. */
  open(path: string, readOnly?: boolean, tell?: TellReading): Promise<OpenedLibrary>;
  /** Makes a library in an empty or new folder and opens it; leaves nothing behind when it fails. LIBRARY_FOLDER_NOT_EMPTY, DISK_*. */
  create(start: NewLibrary): Promise<OpenedLibrary>;
  close(): Promise<void>;
  /** Moves the open library into an empty or new folder and opens it there. LIBRARY_*, DISK_*. */
  move(to: string): Promise<OpenedLibrary>;
  /** Libraries used lately, the newest first. */
  recent(): Promise<RecentLibrary[]>;
  /** Takes a library off that list. DISK_*. */
  forget(path: string): Promise<void>;
}
