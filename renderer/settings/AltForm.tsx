import { useTranslation } from 'react-i18next';
import { ALT_RULES } from '../../core/alt/rules/index.js';
import { AltSettings } from '../../core/alt/settings.js';
import { Checkbox } from '../ui/Checkbox.js';
import { CommittedField } from '../ui/CommittedField.js';
import { SelectField } from '../ui/SelectField.js';
import { TextArea } from '../ui/TextArea.js';
import styles from './Form.module.css';
import { useWordList, type WordList } from './word-list.js';

/** What `AltForm` takes. */
export interface AltFormProps {
  readonly settings: AltSettings;
  onChange(settings: AltSettings): void;
}

interface FieldsProps {
  readonly settings: AltSettings;
  change(part: Partial<AltSettings>): void;
}

/** What the team wants of its alternative texts: length, wording, words it knows, rules it does not need. */
export function AltForm({ settings, onChange }: AltFormProps) {
  const { t } = useTranslation('settings');
  const change = (part: Partial<AltSettings>) => onChange({ ...settings, ...part });
  const fields = { settings, change };
  return (
    <div className={styles['form']}>
      <p>{t('alt.lead')}</p>
      <LengthFields {...fields} />
      <WordingFields {...fields} />
      <WordFields {...fields} />
      <RuleFields {...fields} />
    </div>
  );
}

function LengthFields({ settings, change }: FieldsProps) {
  const { t } = useTranslation('settings');
  const { goodLength, longLength } = AltSettings.shape;
  const { goodLength: good, longLength: long } = settings;
  const goodProblem = (text: string) => {
    if (!goodLength.safeParse(wholeNumber(text)).success) return t('alt.lengthWrong');
    return wholeNumber(text) > long ? t('alt.goodTooLong', { long }) : undefined;
  };
  const longProblem = (text: string) => {
    if (!longLength.safeParse(wholeNumber(text)).success) return t('alt.lengthWrong');
    return wholeNumber(text) < good ? t('alt.longTooShort', { good }) : undefined;
  };
  return (
    <div className={styles['pair']}>
      <CommittedField
        label={t('alt.goodLength')}
        description={t('alt.goodLengthHint')}
        inputMode="numeric"
        stored={String(good)}
        check={goodProblem}
        onCommit={(text) => change({ goodLength: wholeNumber(text) })}
      />
      <CommittedField
        label={t('alt.longLength')}
        description={t('alt.longLengthHint')}
        inputMode="numeric"
        stored={String(long)}
        check={longProblem}
        onCommit={(text) => change({ longLength: wholeNumber(text) })}
      />
    </div>
  );
}

const GENDER_FORMS = ['auto', ':', '*', '_', '·', '/', 'I', 'pair'] as const;

function WordingFields({ settings, change }: FieldsProps) {
  const { t } = useTranslation('settings');
  return (
    <>
      <SelectField
        label={t('alt.genderForm')}
        value={settings.genderForm}
        onChange={(genderForm) => change({ genderForm })}
        options={GENDER_FORMS.map((id) => ({
          id,
          label: id === 'auto' || id === 'pair' ? t(`alt.gender.${id}`) : genderExample(id),
        }))}
      />
      <Checkbox
        isSelected={settings.mediumNamed}
        onChange={(mediumNamed) => change({ mediumNamed })}
      >
        {t('alt.mediumNamed')}
      </Checkbox>
    </>
  );
}

function genderExample(form: Exclude<AltSettings['genderForm'], 'auto' | 'pair'>): string {
  return form === 'I' ? 'KollegInnen' : `Kolleg${form}innen`;
}

function WordFields({ settings, change }: FieldsProps) {
  const short = useWordList(settings.abbreviations, (words) => change({ abbreviations: words }));
  const known = useWordList(settings.glossary, (words) => change({ glossary: words }));
  return (
    <>
      <WordArea name="glossary" rows={4} list={known} />
      <WordArea name="abbreviations" rows={2} list={short} />
    </>
  );
}

interface WordAreaProps {
  readonly name: 'glossary' | 'abbreviations';
  readonly rows: number;
  readonly list: WordList;
}

function WordArea({ name, rows, list }: WordAreaProps) {
  const { t } = useTranslation('settings');
  return (
    <TextArea
      label={t(`alt.${name}`)}
      description={t(`alt.${name}Hint`)}
      rows={rows}
      value={list.text}
      error={list.tooLong ? t('alt.wordTooLong') : undefined}
      onChange={list.onChange}
      onBlur={list.onBlur}
    />
  );
}

/** Blocking rules are what the export rests on; the others a team may do without. */
const OPTIONAL_RULES = ALT_RULES.filter(({ severity }) => severity !== 'block');

function RuleFields({ settings, change }: FieldsProps) {
  const { t } = useTranslation('settings');
  const toggle = (id: string, on: boolean) =>
    change({
      off: on ? settings.off.filter((rule) => rule !== id) : [...settings.off, id],
    });
  return (
    <>
      {(['warn', 'hint'] as const).map((severity) => (
        <fieldset key={severity} className={styles['rules']}>
          <legend>{t(`alt.${severity}`)}</legend>
          {OPTIONAL_RULES.filter((rule) => rule.severity === severity).map(({ id }) => (
            <Checkbox
              key={id}
              isSelected={!settings.off.includes(id)}
              onChange={(on) => toggle(id, on)}
            >
              {t(`alt.rule.${id}`)}
            </Checkbox>
          ))}
        </fieldset>
      ))}
    </>
  );
}

function wholeNumber(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : NaN;
}
