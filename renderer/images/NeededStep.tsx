import { useTranslation } from 'react-i18next';
import { PROMPT_OPTIONS } from './prompt-options.js';
import type { PromptView } from './prompt-view.js';
import { TileQuestion } from './TileQuestion.js';

/** “Is something missing when the picture is gone?”: if not, it is an ornament. */
export function NeededStep({ state, dispatch }: PromptView) {
  const { t } = useTranslation('images');
  return (
    <TileQuestion
      question={t('needed.question')}
      value={state.answers.needed}
      problem={state.problem === null ? undefined : t(`problem.${state.problem}`)}
      onChoose={(needed) => dispatch({ do: 'answer', answers: { needed } })}
      options={PROMPT_OPTIONS.needed.map((id) => ({
        id,
        label: t(`needed.${id}`),
        description: t(`needed.${id}Hint`),
      }))}
    />
  );
}
