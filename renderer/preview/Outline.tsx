import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Outline.module.css';
import type { LivePage } from './live-page.js';

interface Heading {
  readonly level: number;
  readonly text: string;
  /** Where it is written, a UTF-16 offset in the body; null for what the page adds. */
  readonly offset: number | null;
  readonly element: Element;
}

/** What an `Outline` takes. */
export interface OutlineProps {
  readonly page: LivePage | null;
  readonly drawn: number;
  onPlace(offset: number): void;
}

/** How long the page must rest before its headings are read again, in ms. */
const PAUSE = 300;

/** The headings of the page as a list: one press leads to each, in the page and in the text. */
export function Outline({ page, drawn, onPlace }: OutlineProps) {
  const { t } = useTranslation('preview');
  const [headings, setHeadings] = useState<readonly Heading[]>([]);
  useEffect(() => {
    if (page === null) return undefined;
    const timer = setTimeout(() => setHeadings(headingsOf(page)), PAUSE);
    return () => clearTimeout(timer);
  }, [page, drawn]);
  return (
    <nav className={styles['outline']} aria-label={t('outline.label')}>
      {headings.length === 0 && <p className={styles['empty']}>{t('outline.empty')}</p>}
      <ol>
        {headings.map((heading, index) => (
          <li key={index} style={{ paddingInlineStart: (heading.level - 1) * 14 }}>
            <Button
              className={styles['heading'] ?? ''}
              onPress={() => {
                heading.element.scrollIntoView({ block: 'start' });
                if (heading.offset !== null) onPlace(heading.offset);
              }}
            >
              <span
                className={styles['level']}
                aria-label={t('outline.level', { level: heading.level })}
              >
                {`H${heading.level}`}
              </span>
              {heading.text}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function headingsOf({ frame, places }: LivePage): Heading[] {
  return [...frame.document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((element) => ({
    level: Number(element.nodeName.charAt(1)),
    text: element.textContent.trim(),
    offset: places.rangeOf(element)?.from ?? null,
    element,
  }));
}
