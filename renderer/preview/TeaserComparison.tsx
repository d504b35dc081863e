import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterPaint } from './after-paint.js';
import type { PreviewSource } from './preview-view.js';
import { teaserOddities, teaserRow, type TeaserFacts, type TeaserRow } from './teaser-facts.js';
import styles from './TeaserComparison.module.css';

/** How long typing must rest before teasers are measured again, in ms. */
const PAUSE = 250;

/** The teaser among its neighbours as a small picture, and a word where it stands out. */
export function TeaserComparison({ source }: { readonly source: PreviewSource }) {
  const { t } = useTranslation('preview');
  const row = useTeaserRow(source);
  const own = row?.facts[row.draft];
  if (row === null || own === undefined) return null;
  const oddities = teaserOddities(row);
  const { words, lines } = own;
  return (
    <div className={styles['comparison']}>
      {row.median !== null && <RowPicture row={row} />}
      <div>
        <p>
          {row.median === null
            ? t('teaser.alone', { count: words, lines })
            : t('teaser.beside', { count: words, lines, median: row.median })}
        </p>
        {oddities.map((oddity) => (
          <p key={oddity} className={styles['odd']}>
            {t(`teaser.${oddity}`)}
          </p>
        ))}
      </div>
    </div>
  );
}

function useTeaserRow(source: PreviewSource): TeaserRow | null {
  const [row, setRow] = useState<TeaserRow | null>(null);
  useEffect(() => {
    const measure = afterPaint(() => setRow(read(source)));
    const timer = setTimeout(measure.ask, row === null ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      measure.callOff();
    };
    // The first row comes at once; whether there is one does not ask for another.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [source]);
  return row;
}

/** A text that cannot be drawn has no length either; the page says why. */
function read(source: PreviewSource): TeaserRow | null {
  try {
    return teaserRow(source);
  } catch {
    return null;
  }
}

const COLUMN = 12;
const HEIGHT = 44;
/** Room for the mark of a picture above a column of words. */
const TOP = 12;

/** One column a teaser, as high as its words; a square above those with a picture. */
function RowPicture({ row }: { readonly row: TeaserRow }) {
  const most = Math.max(1, ...row.facts.map(({ words }) => words));
  const heightOf = ({ words }: TeaserFacts) => Math.max(2, ((HEIGHT - TOP) * words) / most);
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 ${row.facts.length * COLUMN} ${HEIGHT}`}
      width={row.facts.length * COLUMN}
      height={HEIGHT}
      aria-hidden
    >
      {row.facts.map((facts, index) => {
        const height = heightOf(facts);
        const name = styles[index === row.draft ? 'this' : 'neighbour'];
        const x = index * COLUMN + 2;
        return (
          <g key={index} className={name}>
            {facts.picture && <rect x={x} y={HEIGHT - height - 9} width={8} height={7} rx={1} />}
            <rect x={x} y={HEIGHT - height} width={8} height={height} rx={1} />
          </g>
        );
      })}
    </svg>
  );
}
