import type { Finding } from '../alt/finding.js';
import { findingSentence } from '../messages/findings.js';
import type { Language } from '../post/post.js';
import type { Manifest } from './manifest.js';

/** The findings of one post, with the words a person knows it by. */
export interface CheckedPost {
  readonly slug: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** What the gate says: whether the export may run, and what a forced one has to record. */
export interface GateResult {
  readonly open: boolean;
  readonly blockedPosts: readonly CheckedPost[];
  readonly forced: Manifest['forced'];
}

/**
 * Holds an export back while any finding of severity `block` stands.
 * `forced` lists those findings for the bundle's manifest and report, in `language`; it is what an
 * export "all the same" has to carry.
 */
export function exportGate(posts: readonly CheckedPost[], language: Language): GateResult {
  const blockedPosts = posts
    .map((post) => ({
      ...post,
      findings: post.findings.filter((finding) => finding.severity === 'block'),
    }))
    .filter((post) => post.findings.length > 0);
  const forced = blockedPosts.flatMap((post) =>
    post.findings.map((finding) => ({
      post: post.slug,
      rule: finding.rule,
      message: findingSentence(finding, language).what,
    })),
  );
  return { open: blockedPosts.length === 0, blockedPosts, forced };
}
