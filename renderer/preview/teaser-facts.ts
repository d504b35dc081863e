import { listModeOf } from '../../core/layout/teaser.js';
import { median, teaserWords } from '../../core/layout/teaser-words.js';
import { findImages } from '../../core/image/find-images.js';
import type { BlogProfile } from '../../core/post/blog-profile.js';
import { byDateDescending, type Post } from '../../core/post/post.js';
import { splitAtBreak } from '../../core/post/teaser-break.js';
import { draftCategory, type PreviewSource } from './preview-view.js';

/** What a list shows of a post: its words, about how many lines they fill, whether there is a picture, whether it is all. */
export interface TeaserFacts {
  readonly words: number;
  readonly lines: number;
  readonly picture: boolean;
  readonly whole: boolean;
}

/** The draft among its neighbours, newest first. `draft` is its place; `median` is null without neighbours. */
export interface TeaserRow {
  readonly facts: readonly TeaserFacts[];
  readonly draft: number;
  readonly median: number | null;
}

/** How a teaser stands out among its neighbours. */
export type TeaserOddity = 'long' | 'short' | 'noPicture' | 'whole';

/** Words of German running text on a line of 66–72 characters. */
const WORDS_PER_LINE = 10;
/** Neighbours on each side: as many as a page shows together with the draft. */
const AROUND = 5;
const LONG = 1.8;
const SHORT = 0.5;
/** From this share of the neighbours on, what they have is what readers expect. */
const MOST = 0.7;

const known = new WeakMap<Post, { profile: BlogProfile; facts: TeaserFacts }>();

/** What a list shows of a post. TEXT_TOO_LONG, TEXT_TOO_NESTED. */
export function teaserFacts(post: Post, profile: BlogProfile): TeaserFacts {
  const before = known.get(post);
  if (before?.profile === profile) return before.facts;
  const mode = listModeOf(post, profile);
  const split = mode === 'break' ? splitAtBreak(post.body) : null;
  const shown = mode === 'excerpt' ? '' : (split?.lead ?? post.body);
  const words = teaserWords(post, profile);
  const facts = {
    words,
    lines: Math.ceil(words / WORDS_PER_LINE),
    picture: post.featured !== null || findImages(shown).length > 0,
    whole: mode !== 'excerpt' && split === null,
  };
  known.set(post, { profile, facts });
  return facts;
}

/** The draft between the posts of its first category, or between all when it has none. */
export function teaserRow({ draft, library, neighbours }: PreviewSource): TeaserRow {
  const { profile } = library;
  const category = draftCategory({ draft, library })?.id;
  const others = neighbours
    .filter((post) => post.id !== draft.id)
    .filter((post) => category === undefined || post.categories.includes(category));
  const posts = [...others, draft].toSorted(byDateDescending);
  const at = posts.indexOf(draft);
  const from = Math.max(0, at - AROUND);
  const near = posts.slice(from, at + AROUND + 1);
  const facts = near.map((post) => teaserFacts(post, profile));
  const place = at - from;
  return {
    facts,
    draft: place,
    median: median(facts.toSpliced(place, 1).map(({ words }) => words)),
  };
}

/** In what the draft's teaser stands out; nothing without neighbours. */
export function teaserOddities({ facts, draft, median: middle }: TeaserRow): TeaserOddity[] {
  const own = facts[draft];
  const others = facts.toSpliced(draft, 1);
  if (own === undefined || middle === null) return [];
  const share = (has: (one: TeaserFacts) => boolean) => others.filter(has).length / others.length;
  const oddities: TeaserOddity[] = [];
  const whole = own.whole && share((one) => !one.whole) >= MOST;
  if (whole) oddities.push('whole');
  else if (own.words > middle * LONG) oddities.push('long');
  if (own.words < middle * SHORT) oddities.push('short');
  if (!own.picture && share((one) => one.picture) >= MOST) oddities.push('noPicture');
  return oddities;
}
