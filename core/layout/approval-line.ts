import { approvalStanding, type ApprovalStanding } from '../post/approved-text.js';
import type { Language, Post } from '../post/post.js';
import { dateInWords, momentInWords } from './texts.js';

interface ApprovalLineTexts {
  readonly state: string;
  readonly standing: Readonly<Record<ApprovalStanding, string>>;
}

const TEXTS: Record<Language, ApprovalLineTexts> = {
  de: {
    state: 'Stand vom {saved} (Fassung {revision}).',
    standing: {
      current: 'Freigegeben durch {by} am {on}; das ist der freigegebene Text.',
      changed:
        'Freigegeben durch {by} am {on}. Diese Freigabe gilt für den Stand vom {given}; seither geändert.',
      unknown: 'Freigegeben durch {by} am {on}. Für welchen Stand, wurde nicht festgehalten.',
    },
  },
  en: {
    state: 'As of {saved} (version {revision}).',
    standing: {
      current: 'Approved by {by} on {on}; this is the approved text.',
      changed:
        'Approved by {by} on {on}. This approval is for the text as of {given}; changed since.',
      unknown: 'Approved by {by} on {on}. For which text was not recorded.',
    },
  },
};

/**
 * A sentence for a page that somebody signs: which state of the post it shows, and how that stands to
 * an approval that was given. Plain text in the post's language.
 */
export function approvalLine(post: Post, timeZone: string): string {
  const { language, approval, revision, updatedAt } = post;
  const moment = (iso: string) => momentInWords(iso, timeZone, language);
  const texts = TEXTS[language];
  const state = filled(texts.state, { saved: moment(updatedAt), revision: String(revision) });
  const standing = approvalStanding(post);
  if (approval === null || standing === null) return state;
  const { by, at, savedAt } = approval;
  const given = savedAt === null ? '' : moment(savedAt);
  const on = dateInWords(at, timeZone, language);
  return `${state} ${filled(texts.standing[standing], { by, on, given })}`;
}

function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}
