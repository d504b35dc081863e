import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedPassage } from '../../core/compare/compare-texts.js';
import { Button } from '../ui/Button.js';
import { classNames } from '../ui/class-names.js';
import { ComparedPictureView } from './ComparedPictureView.js';
import styles from './Comparison.module.css';
import { foldPassages } from './fold-passages.js';
import { Words } from './Words.js';

/** What `PassageRows` takes. */
export interface PassageRowsProps {
  readonly passages: readonly ComparedPassage[];
}

/** Passages side by side; long stretches without a change are folded away behind their number. */
export function PassageRows({ passages }: PassageRowsProps) {
  const [unfolded, unfold] = useState<ReadonlySet<number>>(new Set());
  return (
    <>
      {foldPassages(passages).map((stretch) =>
        stretch.folded && !unfolded.has(stretch.from) ? (
          <Fold
            key={stretch.from}
            count={stretch.passages.length}
            onOpen={() => unfold(new Set([...unfolded, stretch.from]))}
          />
        ) : (
          stretch.passages.map((passage, at) => (
            <PassageRow key={stretch.from + at} passage={passage} />
          ))
        ),
      )}
    </>
  );
}

function Fold({ count, onOpen }: { readonly count: number; onOpen(): void }) {
  const { t } = useTranslation('history');
  return (
    <div className={styles['fold']}>
      <Button variant="quiet" size="small" icon="more" onPress={onOpen}>
        {t('unchanged', { count })}
      </Button>
    </div>
  );
}

function PassageRow({ passage }: { readonly passage: ComparedPassage }) {
  return (
    <div className={styles['row']} data-change={passage.change}>
      <Side passage={passage} side="before" />
      <Side passage={passage} side="after" />
    </div>
  );
}

function Side({
  passage,
  side,
}: {
  readonly passage: ComparedPassage;
  readonly side: 'before' | 'after';
}) {
  const { t } = useTranslation('history');
  const words = passage[side];
  if (words === null) {
    return (
      <div className={classNames(styles['side'], styles['nothing'])}>
        <span className="visually-hidden">{t(`absent.${side}`)}</span>
      </div>
    );
  }
  return (
    <div className={styles['side']}>
      {words.length > 0 && (
        <p className={styles['words']}>
          <Words words={words} />
        </p>
      )}
      {passage.pictures.map((picture, at) => (
        <ComparedPictureView key={at} picture={picture} side={side} />
      ))}
    </div>
  );
}
