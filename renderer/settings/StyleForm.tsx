import { useTranslation } from 'react-i18next';
import { STYLE_RULES } from '../../core/style/rules/index.js';
import type { StyleGroup, StyleRule } from '../../core/style/rule.js';
import { StyleLevel, type StyleSettings, TypingSettings } from '../../core/style/settings.js';
import { Checkbox } from '../ui/Checkbox.js';
import { SelectField } from '../ui/SelectField.js';
import styles from './Form.module.css';

/** What `StyleForm` takes. */
export interface StyleFormProps {
  readonly settings: StyleSettings;
  onChange(settings: StyleSettings): void;
}

interface FieldsProps {
  readonly settings: StyleSettings;
  change(part: Partial<StyleSettings>): void;
}

/** What the team wants of its texts: what is set right while one types, spelling, and the rules of the house. */
export function StyleForm({ settings, onChange }: StyleFormProps) {
  const { t } = useTranslation('settings');
  const change = (part: Partial<StyleSettings>) => onChange({ ...settings, ...part });
  return (
    <div className={styles['form']}>
      <p>{t('style.lead')}</p>
      <TypingFields settings={settings} change={change} />
      {GROUPS.map((group) => (
        <RuleFields key={group} group={group} settings={settings} change={change} />
      ))}
    </div>
  );
}

const TYPING = Object.keys(TypingSettings.shape) as (keyof TypingSettings)[];

function TypingFields({ settings, change }: FieldsProps) {
  const { t } = useTranslation('settings');
  return (
    <fieldset className={styles['rules']}>
      <legend>{t('style.typing.label')}</legend>
      {TYPING.map((name) => (
        <Checkbox
          key={name}
          isSelected={settings.typing[name]}
          onChange={(on) => change({ typing: { ...settings.typing, [name]: on } })}
        >
          {t(`style.typing.${name}`)}
        </Checkbox>
      ))}
      <Checkbox isSelected={settings.spelling} onChange={(spelling) => change({ spelling })}>
        {t('style.spelling')}
      </Checkbox>
    </fieldset>
  );
}

const GROUPS: readonly StyleGroup[] = ['style', 'blog', 'images'];

function RuleFields({ group, settings, change }: FieldsProps & { readonly group: StyleGroup }) {
  const { t } = useTranslation('settings');
  return (
    <fieldset className={styles['rules']}>
      <legend>{t(`style.group.${group}`)}</legend>
      {STYLE_RULES.filter((rule) => rule.group === group).map((rule) => (
        <RuleLevel
          key={rule.id}
          rule={rule}
          level={settings.levels[rule.id] ?? rule.severity}
          onChange={(level) => change({ levels: withLevel(settings.levels, rule, level) })}
        />
      ))}
    </fieldset>
  );
}

interface RuleLevelProps {
  readonly rule: StyleRule;
  readonly level: StyleLevel;
  onChange(level: StyleLevel): void;
}

function RuleLevel({ rule: { id }, level, onChange }: RuleLevelProps) {
  const { t } = useTranslation('settings');
  const name = t(`style.rule.${id}`);
  return (
    <div className={styles['level']}>
      <span aria-hidden>{name}</span>
      <SelectField
        label={name}
        hideLabel
        size="small"
        value={level}
        onChange={onChange}
        options={StyleLevel.options.map((option) => ({
          id: option,
          label: t(`style.level.${option}`),
        }))}
      />
    </div>
  );
}

/** The levels with one changed; a rule's own severity is not written down, so that it may change with the app. */
function withLevel(
  levels: StyleSettings['levels'],
  { id, severity }: StyleRule,
  level: StyleLevel,
): StyleSettings['levels'] {
  const others = Object.fromEntries(Object.entries(levels).filter(([rule]) => rule !== id));
  return level === severity ? others : { ...others, [id]: level };
}
