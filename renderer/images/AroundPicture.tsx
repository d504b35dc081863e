import { useTranslation } from 'react-i18next';
import type { ImageContext } from '../../core/alt/image-context.js';
import styles from './Round.module.css';

/** Characters of the neighbouring text that are enough to know where one is. */
const SHOWN = 180;

/** Where the picture stands: heading and the sentences before and behind it. */
export function AroundPicture({ context }: { readonly context: ImageContext }) {
  const { t } = useTranslation('images');
  const { surroundings, place, caption, language } = context;
  const { heading, before, paragraph, after } = surroundings;
  const behind = paragraph === '' ? after : paragraph;
  if ([heading, before, behind, caption].every((text) => text === '')) return null;
  return (
    <section className={styles['around']} aria-label={t('round.around')} lang={language}>
      {heading !== '' && <p className={styles['aroundHeading']}>{heading}</p>}
      {before !== '' && <p>{before.length > SHOWN ? `… ${before.slice(-SHOWN)}` : before}</p>}
      <p className={styles['here']}>
        {t(place === 'featured' ? 'round.featuredHere' : 'round.here')}
        {caption !== '' && `: ${caption}`}
      </p>
      {behind !== '' && <p>{behind.length > SHOWN ? `${behind.slice(0, SHOWN)} …` : behind}</p>}
    </section>
  );
}
