import { type Dispatch, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asset } from '../../core/image/asset.js';
import type { Language } from '../../core/post/post.js';
import { TextArea } from '../ui/TextArea.js';
import { AltCounter } from './AltCounter.js';
import styles from './AltPrompt.module.css';
import type { PicturePlace } from './picture-place.js';
import { GapList } from './GapList.js';
import { LiveFindings } from './LiveFindings.js';
import type { PromptAction, PromptState } from './prompt-state.js';
import { type Gap, openGaps } from './starters.js';

/** What the second question takes. `onFinish` is Enter in the field when no gap is open. */
export interface DescribeStepProps {
  readonly state: PromptState;
  readonly asset: Asset;
  readonly place: PicturePlace;
  readonly language: Language;
  readonly linkTarget: string | null;
  readonly dispatch: Dispatch<PromptAction>;
  onFinish(): void;
}

/** The question that fits the purpose, the field with its sentence frame, counter and live findings. */
export function DescribeStep(props: DescribeStepProps) {
  const { state, asset, place, language, linkTarget, dispatch, onFinish } = props;
  const { t } = useTranslation('images');
  const area = useRef<HTMLTextAreaElement>(null);
  const gaps = openGaps(state.text);
  const purpose = state.purpose ?? 'scene';
  const select = (gap: Gap) => selectGap(area.current, gap);
  useSelectFirstGap(area);
  return (
    <div data-question className={styles['question']}>
      <TextArea
        areaRef={area}
        label={t(`question.${purpose}`)}
        description={t(`questionHint.${purpose}`)}
        error={state.problem === null ? undefined : t(`problem.${state.problem}`)}
        rows={4}
        value={state.text}
        lang={language}
        spellCheck="true"
        onChange={(text) => dispatch({ do: 'write', text })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // An alternative text is one line: Enter goes to the next gap, then on.
          event.preventDefault();
          const [next] = openGaps(area.current?.value ?? '');
          if (next === undefined) onFinish();
          else select(next);
        }}
      />
      <AltCounter text={state.text} gaps={gaps.length} />
      <GapList gaps={gaps} onSelect={select} />
      {linkTarget !== null && (
        <p className={styles['note']}>{t('prompt.isLink', { target: linkTarget })}</p>
      )}
      <LiveFindings {...{ state, asset, place, language, linkTarget }} />
    </div>
  );
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
