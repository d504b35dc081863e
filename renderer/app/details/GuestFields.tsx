import { useTranslation } from 'react-i18next';
import { usualGuestLine } from '../../../core/layout/guest-line.js';
import type { Author } from '../../../core/post/author.js';
import type { PostContent } from '../../../core/post/post.js';
import { CommittedField } from '../../ui/CommittedField.js';
import { TextArea } from '../../ui/TextArea.js';

/** What `GuestFields` takes. */
export interface GuestFieldsProps {
  readonly content: PostContent;
  /** The post's own, in its order. */
  readonly authors: readonly Author[];
  onChange(change: Partial<PostContent>): void;
}

/** What stands above a guest's text; also shown where somebody wrote it before the guest was taken off. */
export function GuestFields({ content, authors, onChange }: GuestFieldsProps) {
  const { t } = useTranslation('app');
  const hasGuest = authors.some(({ guest }) => guest);
  const usual = usualGuestLine(content, authors);
  return (
    <>
      {(hasGuest || content.byline !== '') && (
        <CommittedField
          label={t('details.byline')}
          description={
            usual === '' ? t('details.bylineAlone') : t('details.bylineHint', { line: usual })
          }
          stored={content.byline}
          check={(text) => (text.length > 300 ? t('details.bylineWrong') : undefined)}
          onCommit={(byline) => onChange({ byline })}
        />
      )}
      {(hasGuest || content.introduction !== '') && (
        <TextArea
          label={t('details.introduction')}
          description={t('details.introductionHint')}
          value={content.introduction}
          maxLength={100_000}
          onChange={(introduction) => onChange({ introduction })}
        />
      )}
    </>
  );
}
