import { randomUUID } from 'node:crypto';
import type { ImportNote } from '../../../core/contract/imports.js';
import { useOfPicture } from '../../../core/export/picture-document.js';
import type {
  AuthorDocument,
  LibraryDocument,
  PictureDocument,
} from '../../../core/export/document-schemas.js';
import type { LibrarySettings } from '../../../core/export/plan-markdown.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import type { Author } from '../../../core/post/author.js';
import type { Category } from '../../../core/post/category.js';
import type { LibraryAdditions } from '../../../core/post/library-additions.js';
import type { LibraryContent } from '../../../core/post/library.js';
import { slugify, uniqueSlug } from '../../../core/post/slug.js';
import type { ImportedPictures } from './import-pictures.js';
import { localText } from './local-text.js';
import type { ReadPart } from './reader/protocol.js';
import { note } from './refusal.js';

/** A state of a merge. */
interface MergeMark {
  readonly profile: LibraryContent['profile'];
  readonly settings: LibrarySettings;
  readonly categories: number;
  readonly authors: number;
}

/** Takes a bundle's blog, sections and people into a library's content, and resolves references to them. */
export class LibraryMerge {
  private readonly notes: ImportNote[] = [];
  private readonly categories: Category[];
  private readonly authors: Author[];
  private profile: LibraryContent['profile'];
  private settings: LibrarySettings;
  private offered: ReadPart['categories'] = [];
  /** Ids of the bundle that are other ids here. */
  private readonly aliases = new Map<string, string>();

  constructor(private readonly before: LibraryContent) {
    this.categories = [...before.categories];
    this.authors = [...before.authors];
    this.profile = before.profile;
    const { altSettings, styleSettings } = before;
    this.settings = { altSettings, styleSettings };
  }

  /** Adds what a part shares. `adoptProfile` takes the blog's name and settings too. */
  add(part: ReadPart, pictures: ImportedPictures, adoptProfile: boolean): void {
    this.offered = part.categories;
    if (part.library === null) return;
    // Another bundle's ids mean other things.
    this.aliases.clear();
    const { path, document } = part.library;
    const { name } = document.profile;
    const { altSettings, styleSettings } = { ...this.settings, ...written(document) };
    const told = [document.profile, altSettings, styleSettings];
    const ours = [this.profile, this.settings.altSettings, this.settings.styleSettings];
    if (adoptProfile) {
      this.profile = document.profile;
      this.settings = { altSettings, styleSettings };
      this.notes.push(note(path, 'added', 'profile-adopted', { name }));
    } else if (JSON.stringify(told) !== JSON.stringify(ours)) {
      this.notes.push(note(path, 'left-out', 'profile-kept', { name }));
    }
    for (const category of document.categories) {
      const description = localText(category.description, path, pictures, this.notes);
      this.addCategory({ ...category, description }, path);
    }
    for (const author of document.authors) this.addAuthor(author, path, pictures);
  }

  /** What was noted since this was asked last. */
  takeNotes(): ImportNote[] {
    return this.notes.splice(0);
  }

  /** A state to which `backTo` leads back. */
  mark(): MergeMark {
    const { profile, settings } = this;
    return { profile, settings, categories: this.categories.length, authors: this.authors.length };
  }

  /** Forgets what was added since a mark. */
  backTo({ profile, settings, categories, authors }: MergeMark): void {
    [this.profile, this.settings] = [profile, settings];
    this.categories.splice(categories);
    this.authors.splice(authors);
    this.notes.splice(0);
  }

  /** The category meant by an id, slug or name; made when there is none. */
  categoryFor(reference: string, file: string): string {
    const key = reference.toLowerCase();
    const id = this.aliases.get(reference) ?? reference;
    const known =
      this.categories.find((category) => category.id === id) ??
      this.categories.find(({ slug, name }) => slug === key || name.toLowerCase() === key);
    if (known !== undefined) return known.id;
    const offered = this.offered.find(({ slug, name }) => slug === reference || name === reference);
    const named = offered ?? { slug: slugify(reference), name: reference, description: '' };
    const slug = uniqueSlug(named.slug, new Set(this.categories.map((item) => item.slug)));
    const name = named.name.slice(0, 200);
    const { description } = named;
    return this.addCategory({ id: randomUUID(), slug, name, description }, file);
  }

  /** The author meant by an id or name; made as a guest when there is none. */
  authorFor(reference: string, file: string): string {
    const id = this.aliases.get(reference) ?? reference;
    const known =
      this.authors.find((author) => author.id === id) ??
      this.authors.find(({ name }) => name.toLowerCase() === reference.toLowerCase());
    if (known !== undefined) return known.id;
    const name = reference.slice(0, 200);
    const empty = { role: '', organisation: '', bio: '', portrait: null, guest: true };
    const author = { id: randomUUID(), name, ...empty };
    this.authors.push(author);
    this.notes.push(note(file, 'added', 'author-added', { name }));
    return author.id;
  }

  /** What has to be added to the library's content, or null when nothing has. */
  additions(): LibraryAdditions | null {
    const { profile, settings, before } = this;
    const categories = this.categories.slice(before.categories.length);
    const authors = this.authors.slice(before.authors.length);
    const adopted = profile === before.profile ? null : { profile, ...settings };
    if (adopted === null && categories.length + authors.length === 0) return null;
    return { adopted, categories, authors };
  }

  private addCategory(category: Category, file: string): string {
    const known = this.categories.find(
      ({ id, slug }) => id === category.id || slug === category.slug,
    );
    if (known !== undefined) {
      this.aliases.set(category.id, known.id);
      return known.id;
    }
    this.categories.push(category);
    this.notes.push(note(file, 'added', 'category-added', { name: category.name }));
    return category.id;
  }

  private addAuthor(author: AuthorDocument, file: string, pictures: ImportedPictures): void {
    const known = this.authors.find(({ id, name }) => id === author.id || name === author.name);
    if (known !== undefined) {
      this.aliases.set(author.id, known.id);
      return;
    }
    const portrait = this.portraitOf(author.portrait, author.name, file, pictures);
    const bio = localText(author.bio, file, pictures, this.notes);
    this.authors.push({ ...author, bio, portrait });
    this.notes.push(note(file, 'added', 'author-added', { name: author.name }));
  }

  private portraitOf(
    picture: PictureDocument | null,
    name: string,
    file: string,
    pictures: ImportedPictures,
  ): ImageUse | null {
    if (picture === null) return null;
    const result = pictures.of(file, picture.file);
    if ('asset' in result) return useOfPicture(picture, result.asset);
    this.notes.push(note(file, 'left-out', result.reason, result.params));
    const params = { target: picture.file, name };
    this.notes.push(note(file, 'changed', 'portrait-left-out', params));
    return null;
  }
}

/** The settings that a bundle brings; those it says nothing about are absent. */
function written({ altSettings, styleSettings }: LibraryDocument): Partial<LibrarySettings> {
  return {
    ...(altSettings === undefined ? {} : { altSettings }),
    ...(styleSettings === undefined ? {} : { styleSettings }),
  };
}
