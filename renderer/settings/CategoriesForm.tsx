import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../core/post/category.js';
import { type RecordId, Slug } from '../../core/post/post.js';
import { slugify, uniqueSlug } from '../../core/post/slug.js';
import { CommittedField } from '../ui/CommittedField.js';
import { TextArea } from '../ui/TextArea.js';
import { changeRecord, chosenRecord, freeName } from './change-records.js';
import { RecordForm, type RecordUses } from './RecordForm.js';
import { RenamedField } from './RenamedField.js';
import type { RecordChanges } from './useRecordChanges.js';

/** What `CategoriesForm` takes. */
export interface CategoriesFormProps {
  readonly categories: readonly Category[];
  readonly uses: RecordUses;
  readonly changes: RecordChanges;
  onChange(categories: Category[]): void;
}

/** The blog's sections: name, address, and the text that opens their page. */
export function CategoriesForm({ categories, uses, changes, onChange }: CategoriesFormProps) {
  const { t } = useTranslation('settings');
  const [chosenId, setChosenId] = useState<RecordId | null>(null);
  const chosen = chosenRecord(categories, chosenId);
  const others = categories.filter(({ id }) => id !== chosen?.id);
  const change = (part: Partial<Category>) => {
    if (chosen !== null) onChange(changeRecord(categories, chosen.id, part));
  };
  const add = () => {
    const name = freeName(
      t('category.new'),
      categories.map((category) => category.name),
    );
    const slug = uniqueSlug(slugify(name), new Set(categories.map((category) => category.slug)));
    const category = { id: crypto.randomUUID(), name, slug, description: '' };
    onChange([...categories, category]);
    setChosenId(category.id);
  };
  return (
    <RecordForm
      label={t('section.categories')}
      icon="category"
      records={categories}
      {...{ uses, changes }}
      kind="categories"
      chosen={chosen?.id ?? null}
      addLabel={t('category.add')}
      empty={{ title: t('category.emptyTitle'), text: t('category.emptyText') }}
      onChoose={setChosenId}
      onAdd={add}
    >
      {chosen !== null && (
        <CategoryFields
          category={chosen}
          others={others}
          change={change}
          onRenamed={(before) => changes.renamed('categories', chosen.id, before)}
        />
      )}
    </RecordForm>
  );
}

interface CategoryFieldsProps {
  readonly category: Category;
  readonly others: readonly Category[];
  change(part: Partial<Category>): void;
  onRenamed(before: string): void;
}

function CategoryFields({ category, others, change, onRenamed }: CategoryFieldsProps) {
  const { t } = useTranslation('settings');
  const slugProblem = (text: string) => {
    if (!Slug.safeParse(text).success) return t('category.slugWrong');
    return others.some(({ slug }) => slug === text) ? t('category.slugTaken') : undefined;
  };
  return (
    <>
      <RenamedField
        label={t('category.name')}
        stored={category.name}
        onCommit={(name) => change({ name })}
        onRenamed={onRenamed}
      />
      <CommittedField
        label={t('category.slug')}
        description={t('category.slugHint')}
        stored={category.slug}
        check={slugProblem}
        onCommit={(slug) => change({ slug })}
      />
      <TextArea
        label={t('category.description')}
        description={t('category.descriptionHint')}
        value={category.description}
        maxLength={10_000}
        onChange={(description) => change({ description })}
      />
    </>
  );
}
