import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../core/post/category.js';
import type { RecordId } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import { SelectField } from '../ui/SelectField.js';
import { TextArea } from '../ui/TextArea.js';
import { TextField } from '../ui/TextField.js';
import styles from './ExchangePage.module.css';
import { readDay } from './read-day.js';

/** What a team asks a guest author for. `deadline` is a calendar day (`2026-12-24`) or null. */
export interface WishedPost {
  readonly title: string;
  readonly category: RecordId | null;
  readonly deadline: string | null;
  readonly length: number | null;
  readonly hints: string;
}

/** What `AssignmentForm` takes. */
export interface AssignmentFormProps {
  readonly categories: readonly Category[];
  readonly busy: boolean;
  onAssign(wish: WishedPost): void;
}

const NONE = '-';

/** Asks what a guest author is to write, until when and how much; becomes one file to send. */
export function AssignmentForm({ categories, busy, onAssign }: AssignmentFormProps) {
  const { t } = useTranslation('exchange');
  const [title, setTitle] = useState('');
  const [category, setCategory] = useState(categories[0]?.id ?? NONE);
  const [deadline, setDeadline] = useState('');
  const [words, setWords] = useState('');
  const [hints, setHints] = useState('');
  const day = readDay(deadline);
  const length = words.trim() === '' ? null : Number(words);
  const wrongLength =
    length !== null && !(Number.isInteger(length) && length >= 50 && length <= 20_000);
  return (
    <form
      className={styles['section']}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '' || day === undefined || wrongLength) return;
        onAssign({
          title: title.trim(),
          category: category === NONE ? null : category,
          deadline: day,
          length,
          hints: hints.trim(),
        });
      }}
    >
      <TextField label={t('assign.about')} value={title} onChange={setTitle} maxLength={500} />
      <SelectField
        label={t('assign.category')}
        value={category}
        onChange={setCategory}
        options={[
          ...categories.map(({ id, name }) => ({ id, label: name })),
          { id: NONE, label: t('assign.noCategory') },
        ]}
      />
      <div className={styles['row']}>
        <div className={styles['grow']}>
          <TextField
            label={t('assign.deadline')}
            placeholder={t('assign.deadlineExample')}
            error={day === undefined ? t('assign.noDay') : undefined}
            value={deadline}
            onChange={setDeadline}
          />
        </div>
        <div className={styles['grow']}>
          <TextField
            label={t('assign.length')}
            placeholder="800"
            inputMode="numeric"
            error={wrongLength ? t('assign.wrongLength') : undefined}
            value={words}
            onChange={setWords}
          />
        </div>
      </div>
      <TextArea
        label={t('assign.hints')}
        description={t('assign.hintsFor')}
        rows={5}
        value={hints}
        onChange={setHints}
        maxLength={20_000}
      />
      <div>
        <Button
          type="submit"
          icon="export"
          isDisabled={busy || title.trim() === '' || day === undefined || wrongLength}
        >
          {t(busy ? 'assign.busy' : 'assign.write')}
        </Button>
      </div>
    </form>
  );
}
