import type { Author } from '../post/author.js';
import type { Category } from '../post/category.js';
import type { LibraryContent } from '../post/library.js';
import type { PackageDocument } from './package-document.js';

/** What became of the categories and people of a package. */
export interface Adoption {
  readonly content: LibraryContent;
  readonly categories: readonly string[];
  /** Names of people who are new, and of those about whom the library says something else. */
  readonly authors: readonly string[];
  readonly differing: readonly string[];
}

/**
 * Takes a package's categories and people into a library: a category is known by its slug, a person
 * by the name. What is known stays; what was empty about a person is filled in.
 */
export function adoptRecords(
  content: LibraryContent,
  { categories, authors }: Pick<PackageDocument, 'categories' | 'authors'>,
): Adoption {
  const slugs = new Set(content.categories.map(({ slug }) => slug));
  const newCategories = categories.filter(({ slug }) => !slugs.has(slug));
  const known = new Map(content.authors.map((author) => [author.name, author]));
  const newAuthors = authors.filter(({ name }) => !known.has(name));
  const differing: string[] = [];
  for (const author of authors) {
    const here = known.get(author.name);
    if (here === undefined) continue;
    const filled = filledIn(here, author);
    known.set(author.name, filled);
    if (differs(filled, author)) differing.push(author.name);
  }
  const categoryIds = content.categories.map(({ id }) => id);
  const authorIds = content.authors.map(({ id }) => id);
  return {
    content: {
      ...content,
      categories: [...content.categories, ...withFreeIds<Category>(newCategories, categoryIds)],
      authors: [...known.values(), ...withFreeIds<Author>(newAuthors, authorIds)],
    },
    categories: newCategories.map(({ name }) => name),
    authors: newAuthors.map(({ name }) => name),
    differing,
  };
}

function filledIn(here: Author, came: Author): Author {
  return {
    ...here,
    role: here.role === '' ? came.role : here.role,
    organisation: here.organisation === '' ? came.organisation : here.organisation,
    bio: here.bio === '' ? came.bio : here.bio,
    portrait: here.portrait ?? came.portrait,
  };
}

function differs(here: Author, came: Author): boolean {
  const said = ({ role, organisation, bio, portrait }: Author) =>
    JSON.stringify([role, organisation, bio, portrait?.asset, portrait?.alt]);
  return said(here) !== said(came);
}

function withFreeIds<T extends { readonly id: string }>(
  records: readonly T[],
  taken: readonly string[],
): T[] {
  const ids = new Set(taken);
  return records.map((record) => {
    let id = record.id;
    for (let count = 2; ids.has(id); count += 1) id = `${record.id.slice(0, 56)}-${count}`;
    ids.add(id);
    return { ...record, id };
  });
}
