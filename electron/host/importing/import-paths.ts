import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ImportReport } from '../../../core/contract/imports.js';
import type { Exchange } from '../exchanging/exchange.js';
import { isPackage } from '../exchanging/read-package.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { fileSource } from './folder-source.js';
import { foreignKind, withMedia, type ForeignKind } from './foreign/foreign-path.js';
import { MediaLibrary } from './foreign/media-library.js';
import { withWordCopy } from './foreign/open-document.js';
import { Intake, type Watching } from './intake.js';
import { partsOf, sourceWithMedia } from './incoming-parts.js';
import { ImportRefusal, note } from './refusal.js';
import type { ReaderJob } from './reader/protocol.js';
import type { StartReader } from './reader/reader-port.js';
import { Reader, readerWays } from './reader/reader.js';

export { readerWays };

/** What is to be imported: absolute paths, what lies there as a WordPress site's pictures, and whether its pages count. */
export interface ImportRequest {
  readonly paths: readonly string[];
  readonly media: readonly string[];
  readonly pages: boolean;
}

/** What importing needs around it. */
export interface ImportingSurroundings extends Watching {
  readonly library: OpenedLibrary;
  readonly exchange: Exchange;
  /** How readers are started here. */
  readonly ways: readonly StartReader[];
}

/** Imports paths as one step and says what became of each; packages are merged on their own. The signal's reason; LIBRARY_*, DISK_*. */
export async function importPaths(
  request: ImportRequest,
  around: ImportingSurroundings,
): Promise<ImportReport> {
  const { paths, media } = withMedia(request.paths);
  const intake = await Intake.begin(around.library, around);
  const pictures = new MediaLibrary();
  try {
    const isExport = paths.some((path) => foreignKind(path) === 'wordpress');
    for (const path of isExport ? [...request.media, ...media] : []) {
      await orRefused(path, intake, () => pictures.add(path, around.ways));
    }
    for (const path of paths) {
      around.signal.throwIfAborted();
      const one = new PathImport(path, request.pages, intake, pictures, around);
      await orRefused(path, intake, () => one.take());
    }
    return await intake.commit();
  } finally {
    await pictures.close();
    await intake.discard();
  }
}

/** A refusal is a note about the path and keeps nothing else away. */
async function orRefused(path: string, intake: Intake, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    intake.add({ notes: [note(basename(path), 'left-out', error.reason, error.params)] });
  }
}

/** The import of one path. */
class PathImport {
  private readonly name: string;

  constructor(
    private readonly path: string,
    private readonly pages: boolean,
    private readonly intake: Intake,
    private readonly media: MediaLibrary,
    private readonly around: ImportingSurroundings,
  ) {
    this.name = basename(path);
  }

  /** Takes it into the intake; packages are merged into the library at once. Throws ImportRefusal. */
  async take(): Promise<void> {
    await stat(this.path).catch((cause: unknown) => {
      throw new ImportRefusal('not-found', {}, { cause });
    });
    const kind = foreignKind(this.path);
    if (kind === null) await this.takeOwn();
    else if (extname(this.path).toLowerCase() !== '.odt') await this.takeForeign(kind, this.path);
    else {
      const { signal } = this.around;
      await withWordCopy(this.path, signal, (docx) => this.takeForeign(kind, docx));
    }
  }

  private async takeForeign(kind: ForeignKind, path: string): Promise<void> {
    const reader = await this.start(kind, path);
    try {
      const beside = await fileSource(path);
      // What it shows is found by its address; nothing that lies beside it is missed.
      const own = new Map<string, Uint8Array>();
      const source = sourceWithMedia(own, beside, this.media);
      await this.intake.take({ name: this.name, source, parts: partsOf(reader, own) });
    } finally {
      reader.close();
    }
  }

  private async takeOwn(): Promise<void> {
    const { path, name } = this;
    const reader = await this.start('markdown', path);
    try {
      const source = await reader.source();
      if (isPackage(source)) {
        this.intake.add(await this.around.exchange.receive(this.around.library, source));
        return;
      }
      await this.intake.take({ name, source, parts: partsOf(reader, new Map()) });
    } finally {
      reader.close();
    }
  }

  private start(kind: ReaderJob['kind'], path: string): Promise<Reader> {
    const { ways, tell, library } = this.around;
    const { timeZone } = library.content.profile;
    const job = { kind, path, name: this.name, pages: this.pages, timeZone };
    const onProgress = (at: { done: number; total: number }) =>
      tell({ step: 'read', file: this.name, ...at });
    tell({ step: 'read', file: this.name, done: 0, total: 0 });
    return Reader.start(job, { ways, onProgress });
  }
}
