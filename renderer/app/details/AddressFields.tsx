import { useTranslation } from 'react-i18next';
import { type PostContent, Slug } from '../../../core/post/post.js';
import { slugify } from '../../../core/post/slug.js';
import { CommittedField } from '../../ui/CommittedField.js';
import { readPublishDate, writePublishDate } from './publish-date.js';

/** What `AddressFields` takes. `timeZone` is the blog's IANA time zone. */
export interface AddressFieldsProps {
  readonly content: Pick<PostContent, 'slug' | 'tags' | 'publishAt' | 'title'>;
  readonly timeZone: string;
  onChange(change: Partial<PostContent>): void;
}

/** The fields by which a post is found: its address, its tags and its date. */
export function AddressFields({ content, timeZone, onChange }: AddressFieldsProps) {
  const { t } = useTranslation('app');
  return (
    <>
      <CommittedField
        label={t('details.slug')}
        description={t('details.slugHint', { slug: slugify(content.title) })}
        stored={content.slug}
        check={(text) => (Slug.safeParse(text).success ? undefined : t('details.slugWrong'))}
        onCommit={(slug) => onChange({ slug })}
      />
      <CommittedField
        label={t('details.publishAt')}
        description={t('details.publishAtHint')}
        stored={writePublishDate(content.publishAt, timeZone)}
        check={(text) =>
          readPublishDate(text, timeZone) === undefined ? t('details.publishAtWrong') : undefined
        }
        onCommit={(text) => onChange({ publishAt: readPublishDate(text, timeZone) ?? null })}
      />
      <CommittedField
        label={t('details.tags')}
        description={t('details.tagsHint')}
        stored={content.tags.join(', ')}
        check={(text) =>
          tagsOf(text).some((tag) => tag.length > 100) ? t('details.tagsWrong') : undefined
        }
        onCommit={(text) => onChange({ tags: tagsOf(text) })}
      />
    </>
  );
}

function tagsOf(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags)].filter((tag) => tag !== '');
}
