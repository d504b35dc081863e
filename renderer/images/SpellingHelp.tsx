import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../core/alt/finding.js';
import type { Language } from '../../core/post/post.js';
import { client } from '../host/client.js';
import { Button } from '../ui/Button.js';

/** What the help with an unknown word takes; `onTake` gets the whole description with another word. */
export interface SpellingHelpProps {
  readonly finding: Pick<Finding, 'params'>;
  readonly alt: string;
  readonly language: Language;
  onTake(alt: string): void;
  readonly onLearn?: ((word: string) => void) | undefined;
}

/** More words that could be meant, and a way to say that the word is right. */
export function SpellingHelp({ finding, alt, language, onTake, onLearn }: SpellingHelpProps) {
  const { t } = useTranslation('images');
  const written = String(finding.params['written'] ?? '');
  const right = String(finding.params['right'] ?? '');
  const { data = [] } = useQuery({
    queryKey: ['spelling', language, written],
    queryFn: () => client.spelling.suggest({ language, word: written }),
    enabled: written !== '',
  });
  const others = data.filter((word) => word !== right && word !== written).slice(0, 3);
  return (
    <>
      {others.map((word) => (
        <Button
          key={word}
          size="small"
          variant="quiet"
          aria-label={t('spelling.take', { word })}
          onPress={() => onTake(alt.replace(written, () => word))}
        >
          {word}
        </Button>
      ))}
      {onLearn !== undefined && (
        <Button size="small" variant="quiet" onPress={() => onLearn(written)}>
          {t('spelling.learn', { word: written })}
        </Button>
      )}
    </>
  );
}
