import { useTranslation } from 'react-i18next';
import { usualGuestLine } from '../../../core/layout/guest-line.js';
import type { Author } from '../../../core/post/author.js';
import type { PostContent, RecordId } from '../../../core/post/post.js';
import type { WritingAids } from '../../editor/Editor.js';
import { CommittedField } from '../../ui/CommittedField.js';
import { WrittenField } from './WrittenField.js';

/** What `GuestFields` takes. */
export interface GuestFieldsProps {
  readonly content: PostContent;
  /** The post's own, in its order. */
  readonly authors: readonly Author[];
  readonly aids: WritingAids;
  readonly postId: RecordId;
  onChange(change: Partial<PostContent>): void;
}

/** What stands above a guest's text; also shown where somebody wrote it before the guest was taken off. */
export function GuestFields({ content, authors, aids, postId, onChange }: GuestFieldsProps) {
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
        <WrittenField
          label={t('details.introduction')}
          description={t('details.introductionHint')}
          kind="marks"
          text={content.introduction}
          most={100_000}
          {...{ aids, postId }}
          language={content.language}
          onChange={(introduction) => onChange({ introduction })}
        />
      )}
    </>
  );
}
