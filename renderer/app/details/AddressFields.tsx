import { useTranslation } from 'react-i18next';
import { type PostContent, type RecordId, Slug } from '../../../core/post/post.js';
import { slugify, uniqueSlug } from '../../../core/post/slug.js';
import { usePostList } from '../../host/queries.js';
import { CommittedField } from '../../ui/CommittedField.js';
import { readPublishDate, writePublishDate } from './publish-date.js';

/** What `AddressFields` takes. `timeZone` is the blog's IANA time zone. */
export interface AddressFieldsProps {
  readonly postId: RecordId;
  readonly content: Pick<PostContent, 'slug' | 'tags' | 'publishAt' | 'title'>;
  readonly timeZone: string;
  onChange(change: Partial<PostContent>): void;
}

/** The fields by which a post is found: its address, its tags and its date. */
export function AddressFields({ postId, content, timeZone, onChange }: AddressFieldsProps) {
  const { t } = useTranslation('app');
  const checkAddress = useAddressCheck(postId);
  return (
    <>
      <CommittedField
        label={t('details.slug')}
        description={t('details.slugHint', { slug: slugify(content.title) })}
        stored={content.slug}
        check={checkAddress}
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

/** The sentence for an address that cannot be kept: it is none, or another post has it. */
function useAddressCheck(postId: RecordId): (text: string) => string | undefined {
  const { t } = useTranslation('app');
  const { data: posts = [] } = usePostList();
  return (text) => {
    if (!Slug.safeParse(text).success) return t('details.slugWrong');
    const others = posts.filter(({ id }) => id !== postId);
    const owner = others.find(({ slug }) => slug === text);
    if (owner === undefined) return undefined;
    const free = uniqueSlug(text, new Set(others.map(({ slug }) => slug)));
    return t('details.slugTaken', { title: owner.title || owner.slug, free });
  };
}

function tagsOf(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags)].filter((tag) => tag !== '');
}
