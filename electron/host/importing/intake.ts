import type { ImportNote, ImportProgress, ImportReport } from '../../../core/contract/imports.js';
import { PostContent, type Post } from '../../../core/post/post.js';
import { LetGo } from '../let-go.js';
import type { OpenedLibrary } from '../library/library-session.js';
import type { StagedImport } from '../library/staged-import.js';
import type { IncomingPost } from '../posts/post-store.js';
import { buildPost } from './build-post.js';
import type { BundleSource } from './bundle-source.js';
import { importPictures, originalNames, type ImportedPictures } from './import-pictures.js';
import { LibraryMerge } from './merge-library.js';
import type { PartNote } from './reader/part-note.js';
import type { ReadPart } from './reader/protocol.js';
import { ImportRefusal, note } from './refusal.js';

/** UTF-16 units of text after which the memory of what was taken over is given back. */
const LET_GO_CHARACTERS = 4_000_000;

/** Told how far an import is. */
type TellProgress = (progress: Omit<ImportProgress, 'kind'>) => void;

/** Who watches an import: `signal` gives it up, `tell` hears how far it is. */
export interface Watching {
  readonly signal: AbortSignal;
  readonly tell: TellProgress;
}

/** A source of texts: what it is called, its files, and what a reader makes of them. */
export interface Incoming {
  readonly name: string;
  readonly source: BundleSource;
  readonly parts: AsyncIterable<ReadPart>;
}

/** A post that is to be added, and whose it is. */
interface Addition {
  readonly file: string;
  readonly post: IncomingPost;
  readonly isCopy: boolean;
}

/**
 * One import of any number of sources: posts are written beside the library and become part of it all
 * at once. An existing post is never overwritten: the same content is passed over, another version
 * becomes a post of its own. Pictures of what was given up or refused go at once.
 */
export class Intake {
  private readonly notes: ImportNote[] = [];
  private readonly posts: ImportReport['posts'] = [];
  private readonly added: string[] = [];
  private readonly merge: LibraryMerge;
  private readonly assetsBefore: number;
  private adopts: boolean;
  /** Whether all pictures that were stored have found their posts. */
  private isWhole = false;
  private hasRefused = false;

  private constructor(
    private readonly library: OpenedLibrary,
    private readonly staged: StagedImport,
    private readonly watching: Watching,
  ) {
    this.merge = new LibraryMerge(library.content);
    this.assetsBefore = library.assets.list().length;
    this.adopts = library.posts.size === 0 && library.content.authors.length === 0;
  }

  /** Begins an import. LIBRARY_READ_ONLY, DISK_*. */
  static async begin(library: OpenedLibrary, watching: Watching): Promise<Intake> {
    return new Intake(library, await library.stage(), watching);
  }

  /** Takes a source in; one that is refused on the way leaves nothing. Throws ImportRefusal; the signal's reason, DISK_*. */
  async take(incoming: Incoming): Promise<void> {
    const { notes, posts, added } = this;
    const before = { notes: notes.length, posts: posts.length, added: added.length };
    const [staged, merged] = [this.staged.size, this.merge.mark()];
    try {
      await this.takeParts(incoming);
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
      this.hasRefused = true;
      this.notes.splice(before.notes);
      this.posts.splice(before.posts);
      this.added.splice(before.added);
      this.merge.backTo(merged);
      await this.staged.backTo(staged);
      throw error;
    }
  }

  /** Adds to the report what came of things elsewhere. */
  add({ posts = [], added = [], notes = [] }: Partial<Omit<ImportReport, 'assets'>>): void {
    this.posts.push(...posts);
    this.added.push(...added);
    this.notes.push(...notes);
  }

  /** Makes all of it part of the library. LIBRARY_*, DISK_*. */
  async commit(): Promise<ImportReport> {
    const { signal, tell } = this.watching;
    signal.throwIfAborted();
    const total = this.staged.size;
    tell({ step: 'write', file: '', done: 0, total });
    const additions = this.merge.additions();
    if (total > 0 || additions !== null) {
      await this.staged.commit(additions ?? { adopted: null, categories: [], authors: [] });
    }
    if (this.hasRefused) await this.library.giveBack(this);
    this.isWhole = true;
    const assets = this.library.assets.list().length - this.assetsBefore;
    return { posts: this.posts, added: this.added, assets, notes: this.notes };
  }

  /** Ends an import that is not, or already, part of the library. Never fails. */
  async discard(): Promise<void> {
    await this.staged.discard();
    if (this.isWhole) this.library.assets.settle(this);
    else await this.library.giveBack(this);
  }

  private async takeParts({ name, source, parts }: Incoming): Promise<void> {
    const { signal, tell } = this.watching;
    const used = new Set<string>();
    const letGo = new LetGo(LET_GO_CHARACTERS);
    let names: ReadonlyMap<string, string> = new Map();
    let [done, isSilent] = [0, true];
    for await (const part of parts) {
      signal.throwIfAborted();
      if (part.library !== null) names = originalNames(part.library);
      const { library } = this;
      const pictures = await importPictures(part, { source, names, library, signal, taker: this });
      for (const path of pictures.used) used.add(path);
      this.merge.add(part, pictures, this.adopts);
      if (part.library !== null) this.adopts = false;
      this.notes.push(...part.notes.map((said) => noteOf(said, name)), ...this.merge.takeNotes());
      await this.addPosts(part, pictures);
      done += part.documents.length;
      letGo.after(part.documents.reduce((sum, { body }) => sum + body.length, 0));
      isSilent &&= part.total === 0 && part.notes.length === 0 && part.documents.length === 0;
      tell({ step: 'take', file: name, done: Math.min(done, part.total), total: part.total });
    }
    if (isSilent) this.notes.push(note(name, 'left-out', 'nothing-inside'));
    else this.notes.push(...unusedFiles(source, used));
  }

  private async addPosts(part: ReadPart, pictures: ImportedPictures): Promise<void> {
    const { language } = this.library.content.profile;
    const wanted: Addition[] = [];
    for (const document of part.documents) {
      const around = { pictures, merge: this.merge, language };
      const post = buildPost(document, around, this.notes);
      const addition = await this.additionOf(post, document.path, wanted);
      if (addition !== null) wanted.push(addition);
    }
    this.notes.push(...this.merge.takeNotes());
    const made = await this.staged.add(wanted.map(({ post }) => post));
    for (const [index, { file, post, isCopy }] of wanted.entries()) {
      const { id, slug } = made[index] ?? { id: '', slug: '' };
      const title = post.title || post.slug;
      this.posts.push({ id, slug, title: post.title });
      this.added.push(id);
      this.notes.push(note(file, 'added', isCopy ? 'post-copied' : 'post-added', { title }));
      if (slug !== post.slug) {
        this.notes.push(note(file, 'changed', 'slug-changed', { from: post.slug, to: slug }));
      }
    }
  }

  /** A post with what is here already in mind; null for one that is here just so. */
  private async additionOf(
    post: IncomingPost,
    file: string,
    others: readonly Addition[],
  ): Promise<Addition | null> {
    const { id } = post;
    const other = others.find((addition) => id !== undefined && addition.post.id === id);
    const twin = other?.post ?? (id === undefined ? null : await this.staged.find(id));
    if (twin !== null && isSameContent(twin, post)) {
      const title = post.title || post.slug;
      this.notes.push(note(file, 'left-out', 'post-unchanged', { title }));
      return null;
    }
    return { file, post: twin === null ? post : { ...post, id: undefined }, isCopy: twin !== null };
  }
}

function noteOf({ file, outcome, reason, params }: PartNote, source: string): ImportNote {
  return note(file ?? source, outcome, reason, params);
}

function isSameContent(stored: Post | IncomingPost, incoming: PostContent): boolean {
  const content = (post: PostContent) => JSON.stringify(PostContent.parse(post));
  return content(stored) === content(incoming);
}

const NAMED_ELSEWHERE =
  /(?:\.(?:md|markdown)|(?:^|\/)(?:library\.yaml|manifest\.json|bericht\.html|report\.html|blogpult\.eleventy\.mjs|blogpult-(?:picture|tag)\.html))$/i;

/** So many files of one folder are named one by one. */
const NAMED_AT_MOST = 20;

/** Files that nothing showed: each named, or counted by folder where a whole site lies there; nothing is left out in silence. */
function unusedFiles(source: BundleSource, used: ReadonlySet<string>): ImportNote[] {
  const folders = new Map<string, string[]>();
  for (const path of source.paths) {
    if (NAMED_ELSEWHERE.test(path) || used.has(path)) continue;
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders].flatMap(([folder, paths]) =>
    paths.length > NAMED_AT_MOST
      ? [note(folder || source.name, 'left-out', 'files-not-imported', { count: paths.length })]
      : paths.map((path) => note(path, 'left-out', 'file-not-imported')),
  );
}
