import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/index.js';
import type { FrameWords } from './frame/prepare.js';

/** Everything the frame says by itself; the same object until the language changes. */
export function usePreviewWords(): FrameWords {
  const { t } = useTranslation('preview');
  const language = useLanguage();
  return useMemo(
    () => ({
      language,
      allPosts: t('allPosts'),
      lostPicture: t('lostPicture'),
      altMissing: t('altMissing'),
      remotePicture: (from: string) => t('remotePicture', { from }),
      linkTo: (target: string) => t('linkTo', { target }),
      say: (key, values) => t(`say.${key}`, { ...values }),
    }),
    [t, language],
  );
}
