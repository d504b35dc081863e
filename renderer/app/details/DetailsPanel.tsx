import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryContent } from '../../../core/post/library.js';
import {
  Language,
  type PostContent,
  PostStatus,
  type RecordId,
  TeaserMode,
} from '../../../core/post/post.js';
import { useIsReadOnly } from '../../host/queries.js';
import type { WritingAids } from '../../editor/Editor.js';
import { RadioTiles } from '../../ui/RadioTiles.js';
import { ReadOnlyFields } from '../../ui/ReadOnlyFields.js';
import { SelectField } from '../../ui/SelectField.js';
import { SidePanel } from '../../ui/SidePanel.js';
import { TextArea } from '../../ui/TextArea.js';
import { AddressFields } from './AddressFields.js';
import { ChoiceList } from './ChoiceList.js';
import { GuestFields } from './GuestFields.js';
import { WrittenField } from './WrittenField.js';
import styles from './DetailsPanel.module.css';

/** What `DetailsPanel` takes. `picture` is the place of the featured image, which the app arranges. */
export interface DetailsPanelProps {
  readonly content: PostContent;
  readonly library: LibraryContent;
  readonly aids: WritingAids;
  readonly postId: RecordId;
  readonly picture: ReactNode;
  onChange(change: Partial<PostContent>): void;
  onClose(): void;
}

/** Everything about a post that is not its text. */
export function DetailsPanel(props: DetailsPanelProps) {
  const { content, library, aids, postId, picture, onChange, onClose } = props;
  const { t } = useTranslation('app');
  return (
    <SidePanel title={t('details.title')} onClose={onClose}>
      <div className={styles['fields']}>
        <ReadOnlyFields isReadOnly={useIsReadOnly()} why={t('readOnly.here')}>
          <StatusFields content={content} onChange={onChange} />
          <BelongingFields {...{ content, library, aids, postId, onChange }} />
          {picture}
          <TeaserFields {...{ content, aids, postId, onChange }} />
          <AddressFields
            postId={postId}
            content={content}
            timeZone={library.profile.timeZone}
            onChange={onChange}
          />
          <TextArea
            label={t('details.notes')}
            description={t('details.notesHint')}
            value={content.notes}
            maxLength={100_000}
            onChange={(notes) => onChange({ notes })}
          />
        </ReadOnlyFields>
      </div>
    </SidePanel>
  );
}

type FieldsProps = Pick<DetailsPanelProps, 'content' | 'onChange'>;

function StatusFields({ content, onChange }: FieldsProps) {
  const { t } = useTranslation('app');
  return (
    <div className={styles['pair']}>
      <SelectField
        label={t('details.status')}
        description={t('details.statusHint')}
        options={PostStatus.options.map((id) => ({ id, label: t(`status.${id}`) }))}
        value={content.status}
        onChange={(status) => onChange({ status })}
      />
      <SelectField
        label={t('details.language')}
        description={t('details.languageHint')}
        options={Language.options.map((id) => ({ id, label: t(`language.${id}`) }))}
        value={content.language}
        onChange={(language) => onChange({ language })}
      />
    </div>
  );
}

function BelongingFields(
  props: FieldsProps & Pick<DetailsPanelProps, 'library' | 'aids' | 'postId'>,
) {
  const { content, library, aids, postId, onChange } = props;
  const { t } = useTranslation('app');
  const authors = content.authors.flatMap(
    (id) => library.authors.find((author) => author.id === id) ?? [],
  );
  return (
    <>
      <ChoiceList
        label={t('details.authors')}
        description={t('details.authorsHint')}
        empty={t('details.noAuthors')}
        options={library.authors.map(({ id, name, guest }) => ({
          id,
          label: guest ? t('details.guest', { name }) : name,
        }))}
        value={content.authors}
        onChange={(authors) => onChange({ authors })}
      />
      <GuestFields {...{ content, authors, aids, postId, onChange }} />
      <ChoiceList
        label={t('details.categories')}
        description={t('details.categoriesHint')}
        empty={t('details.noCategories')}
        options={library.categories.map(({ id, name }) => ({ id, label: name }))}
        value={content.categories}
        onChange={(categories) => onChange({ categories })}
      />
    </>
  );
}

function TeaserFields(props: FieldsProps & Pick<DetailsPanelProps, 'aids' | 'postId'>) {
  const { content, aids, postId, onChange } = props;
  const { t } = useTranslation('app');
  return (
    <>
      <RadioTiles
        label={t('details.teaser')}
        columns={1}
        options={TeaserMode.options.map((id) => ({
          id,
          label: t(`teaser.${id}`),
          description: t(`teaser.${id}Hint`),
        }))}
        value={content.teaserMode}
        onChange={(teaserMode) => onChange({ teaserMode })}
      />
      {(content.teaserMode === 'excerpt' || content.excerpt !== '') && (
        <WrittenField
          label={t('details.excerpt')}
          description={t('details.excerptHint')}
          kind="plain"
          text={content.excerpt}
          most={10_000}
          {...{ aids, postId }}
          language={content.language}
          onChange={(excerpt) => onChange({ excerpt })}
        />
      )}
    </>
  );
}
