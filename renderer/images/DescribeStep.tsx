import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../ui/Checkbox.js';
import { TextArea } from '../ui/TextArea.js';
import { AltCounter } from './AltCounter.js';
import styles from './AltPrompt.module.css';
import { BelowList } from './BelowList.js';
import { GapList } from './GapList.js';
import { type FindingHelp, LiveFindings } from './LiveFindings.js';
import { MoveDetail } from './MoveDetail.js';
import { currentUse } from './prompt-state.js';
import type { PromptView } from './prompt-view.js';
import { type Gap, openGaps } from './starters.js';

/** What the describing question takes. `onFinish` is Enter in the field when no gap is open. */
export interface DescribeStepProps extends PromptView {
  readonly help: FindingHelp;
  onFinish(): void;
}

/** The question that fits the purpose, the field with its sentence frame, counter and live findings. */
export function DescribeStep({ state, dispatch, help, onFinish }: DescribeStepProps) {
  const { t } = useTranslation('images');
  const area = useRef<HTMLTextAreaElement>(null);
  const [selected, setSelected] = useState('');
  const { context, text, answers, problem } = state;
  const gaps = openGaps(text);
  const { purpose: answered } = answers;
  const purpose = answered === null || answered === 'decorative' ? 'scene' : answered;
  // A picture that is all there is in a link is that link's name.
  const asked = context.link?.only === true ? 'link' : purpose;
  const select = (gap: Gap) => selectGap(area.current, gap);
  const so = currentUse(state);
  useSelectFirstGap(area);
  return (
    <div data-question className={styles['question']}>
      <TextArea
        areaRef={area}
        label={t(`question.${asked}`)}
        description={t(`questionHint.${asked}`)}
        error={problem === null ? undefined : t(`problem.${problem}`)}
        rows={4}
        value={text}
        lang={context.language}
        spellCheck="true"
        onChange={(written) => dispatch({ do: 'write', text: written })}
        onSelect={() => setSelected(selectionIn(area.current))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) {
            // Commands, the panel's and the prompt's own keys are answered further out.
            event.continuePropagation();
            return;
          }
          // An alternative text is one line: Enter goes to the next gap, then on.
          event.preventDefault();
          const [next] = openGaps(area.current?.value ?? '');
          if (next === undefined) onFinish();
          else select(next);
        }}
      />
      <AltCounter text={text} gaps={gaps.length} settings={context.settings} />
      <GapList gaps={gaps} onSelect={select} />
      {purpose === 'portrait' && (
        <Checkbox
          isSelected={state.use.anonymous}
          onChange={(anonymous) => dispatch({ do: 'place', use: { anonymous } })}
        >
          {t('prompt.anonymous')}
        </Checkbox>
      )}
      <MoveDetail {...{ state, dispatch, selected }} />
      <BelowList {...{ state, dispatch }} />
      {text.trim() !== '' && gaps.length === 0 && (
        <LiveFindings {...{ state, dispatch, help }} use={so} />
      )}
    </div>
  );
}

function selectionIn(area: HTMLTextAreaElement | null): string {
  return area?.value.slice(area.selectionStart, area.selectionEnd).trim() ?? '';
}

function selectGap(area: HTMLTextAreaElement | null, gap: Gap): void {
  area?.focus();
  area?.setSelectionRange(gap.from, gap.to);
}

/** The first gap is selected when the question appears, so that typing fills it. */
function useSelectFirstGap(area: { readonly current: HTMLTextAreaElement | null }): void {
  useEffect(() => {
    const field = area.current;
    const [first] = openGaps(field?.value ?? '');
    if (first !== undefined) field?.setSelectionRange(first.from, first.to);
    else field?.setSelectionRange(field.value.length, field.value.length);
  }, [area]);
}
