import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BlogpultError } from '../../core/contract/error-codes.js';
import { errorSentence } from '../../core/messages/errors.js';
import { useLanguage } from '../i18n/index.js';
import { pictureFinder } from './picture-paths.js';
import { previewDocument } from './preview-document.js';
import { previewPage, type PreviewMode } from './preview-page.js';
import type { PreviewSource } from './preview-view.js';
import { themeCss } from './theme-css.js';
import type { Appearance } from './useAppAppearance.js';
import { usePictures } from './usePictures.js';
import { useSettled } from './useSettled.js';

/** How long typing must rest, in ms, before the page is drawn again. */
const PAUSE = 250;

/** What the page is drawn from. `width` is the layout's width in px. */
export interface PreviewRequest {
  readonly source: PreviewSource;
  readonly cursor: number;
  readonly mode: PreviewMode;
  readonly width: number;
  readonly appearance: Appearance;
}

/** The last page that could be drawn, and the sentence for why the newest could not. */
export interface PreviewResult {
  readonly document: string | null;
  readonly error: string | null;
}

/** Draws the preview in the pauses of typing; a change of view is drawn at once. */
export function usePreviewDocument(request: PreviewRequest): PreviewResult {
  const { source, mode, width, appearance } = request;
  const cursor = mode === 'article' ? request.cursor : 0;
  const words = usePreviewWords();
  const pictures = usePictures();
  const written = useMemo(() => ({ source, cursor }), [source, cursor]);
  const settled = useSettled(written, PAUSE, `${source.draft.id} ${mode} ${width} ${appearance}`);
  const [result, setResult] = useState<PreviewResult>({ document: null, error: null });
  useEffect(() => {
    const draw = () => {
      try {
        const page = previewPage(mode, settled.source, settled.cursor, words.allPosts);
        const document = previewDocument({
          ...page,
          css: themeCss(appearance),
          nonce: pageNonce(),
          words,
          picture: pictureFinder(settled.source.assets, width, pictures.picture),
        });
        setResult({ document, error: null });
      } catch (error) {
        const { code, detail } = asBlogpultError(error);
        const sentence = errorSentence(code, detail, words.language);
        setResult((last) => ({ ...last, error: sentence }));
      }
    };
    // In a task of its own, so that a press on a switch answers before the page is drawn.
    const task = setTimeout(draw, 0);
    return () => {
      clearTimeout(task);
    };
  }, [settled, mode, width, appearance, words, pictures]);
  return result;
}

function asBlogpultError(error: unknown): BlogpultError {
  return error instanceof BlogpultError
    ? error
    : new BlogpultError('UNEXPECTED', {}, { cause: error });
}

/** The nonce the host gave this load of the app; the frame's style needs the same one. */
function pageNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta === null ? '' : meta.nonce || meta.content;
}

function usePreviewWords() {
  const { t } = useTranslation('preview');
  const language = useLanguage();
  return useMemo(
    () => ({
      language,
      allPosts: t('allPosts'),
      lostPicture: t('lostPicture'),
      remotePicture: (from: string) => t('remotePicture', { from }),
      linkTo: (target: string) => t('linkTo', { target }),
    }),
    [t, language],
  );
}
