import { useTranslation } from 'react-i18next';
import { checkImage } from '../../core/alt/check-image.js';
import { imageContext } from '../../core/alt/image-context.js';
import type { Asset } from '../../core/image/asset.js';
import { altDecision } from '../../core/image/image-use.js';
import { findingSentence } from '../../core/messages/findings.js';
import type { Language } from '../../core/post/post.js';
import { useLanguage } from '../i18n/index.js';
import { Icon } from '../ui/Icon.js';
import styles from './AltPrompt.module.css';
import type { PicturePlace } from './picture-place.js';
import type { PromptState } from './prompt-state.js';
import { openGaps } from './starters.js';

/** What the live findings take. */
export interface LiveFindingsProps {
  readonly state: PromptState;
  readonly asset: Asset;
  readonly place: PicturePlace;
  readonly language: Language;
  readonly linkTarget: string | null;
}

/** What the rules say about the text as it stands: what, why, and how a good one looks. */
export function LiveFindings(props: LiveFindingsProps) {
  const { t } = useTranslation('images');
  const spoken = useLanguage();
  const found = findingsNow(props);
  return (
    <div aria-live="polite">
      {found.map((finding) => {
        const { what, why, example } = findingSentence(finding, spoken);
        return (
          <div key={finding.rule} className={styles['finding']} data-severity={finding.severity}>
            <Icon name={finding.severity === 'hint' ? 'info' : 'alert'} size={18} />
            <div>
              <p className={styles['what']}>{what}</p>
              <p>{why}</p>
              <p className={styles['example']}>
                {t('finding.example')} <q>{example}</q>
              </p>
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** Nothing is said about an empty field or an unfilled frame: that is no text yet. */
function findingsNow({ state, asset, place, language, linkTarget }: LiveFindingsProps) {
  const alt = state.text.trim();
  if (alt === '' || openGaps(alt).length > 0) return [];
  return checkImage(
    imageContext({
      use: { ...state.use, alt, decision: altDecision(alt, false), purpose: state.purpose },
      place,
      asset,
      language,
      link: linkTarget === null ? null : { href: linkTarget, only: true },
    }),
  );
}
