import { useTranslation } from 'react-i18next';
import { altHash } from '../../core/alt/alt-hash.js';
import { checkImage, type ImageFinding } from '../../core/alt/check-image.js';
import { dismissalOf, isDismissible, sortFindings } from '../../core/alt/dismissal.js';
import type { Finding } from '../../core/alt/finding.js';
import { withUse } from '../../core/alt/image-context.js';
import { offeredFixes } from '../../core/alt/offered-fixes.js';
import type { ImageUse } from '../../core/image/image-use.js';
import { DismissedList } from '../ui/DismissedList.js';
import { FindingCard } from '../ui/FindingCard.js';
import styles from './AltPrompt.module.css';
import type { PromptView } from './prompt-view.js';
import { SpellingHelp } from './SpellingHelp.js';
import { useSpeller } from './useSpeller.js';

/** Who judges findings, and what can be done about a word that the dictionary lacks. */
export interface FindingHelp {
  readonly by: string;
  /** Adds a word to the library's glossary; left out where there is none. */
  readonly onLearn?: ((word: string) => void) | undefined;
}

/** What the live findings take; `use` is the picture as it would be now. */
export interface LiveFindingsProps extends PromptView {
  readonly use: ImageUse;
  readonly help: FindingHelp;
}

/** What the rules say about the picture as it stands: what, why, how a good one sounds, and what mends it. */
export function LiveFindings({ state, dispatch, use, help }: LiveFindingsProps) {
  const { t } = useTranslation('images');
  const speller = useSpeller(use, state.context);
  const context = { ...withUse(state.context, use), speller };
  const findings = checkImage(context).map((found) => asFinding(found, use));
  const { open, dismissed } = sortFindings(findings, state.judged);
  return (
    <>
      <div
        aria-live="polite"
        aria-label={t('finding.region')}
        role="region"
        className={styles['findings']}
      >
        {open.map((finding) => {
          const fixes = offeredFixes(finding.rule, context);
          return (
            <FindingCard
              key={finding.rule}
              finding={finding}
              fixes={fixes.map(({ id }) => id)}
              onFix={(id) => {
                const fix = fixes.find((one) => one.id === id);
                if (fix !== undefined) dispatch({ do: 'take', use: fix.use, below: fix.below });
              }}
              onDismiss={
                isDismissible(finding)
                  ? (reason, note) => {
                      const at = new Date().toISOString();
                      const dismissal = dismissalOf(finding, { reason, note, by: help.by, at });
                      if (dismissal !== null) dispatch({ do: 'judge', dismissal });
                    }
                  : undefined
              }
              actions={
                finding.rule === 'alt-spelling' && (
                  <SpellingHelp
                    finding={finding}
                    language={use.lang ?? context.language}
                    onTake={(alt) => dispatch({ do: 'take', use: { ...use, alt } })}
                    alt={use.alt}
                    onLearn={help.onLearn}
                  />
                )
              }
            />
          );
        })}
      </div>
      <DismissedList
        dismissed={dismissed}
        onRevoke={({ dismissal }) => dispatch({ do: 'revoke', dismissal })}
      />
    </>
  );
}

function asFinding(found: ImageFinding, { asset, alt }: ImageUse): Finding {
  // Where it stands does not matter to a judgement: only the picture and its text do.
  return { ...found, image: { asset, altHash: altHash(alt), place: 0 }, from: null, to: null };
}
