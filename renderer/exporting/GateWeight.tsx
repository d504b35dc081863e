import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../core/messages/errors.js';
import type { Post } from '../../core/post/post.js';
import { toBlogpultError } from '../host/errors.js';
import { fileSize } from '../i18n/file-size.js';
import { useLanguage } from '../i18n/index.js';
import { Notice } from '../ui/Notice.js';
import type { ChosenExport } from './export-run.js';
import styles from './GatePage.module.css';
import { useWeight } from './useGate.js';

/** What a `GateWeight` takes. */
export interface GateWeightProps {
  readonly post: Post;
  readonly request: ChosenExport;
}

/** What a post comes to in the bundle: its page, and each picture with all the sizes made of it. */
export function GateWeight({ post, request }: GateWeightProps) {
  const { t } = useTranslation('exporting');
  const language = useLanguage();
  const { data, error } = useWeight(post, request);
  if (error !== null) {
    const { code, detail } = toBlogpultError(error);
    return <Notice tone="warn">{errorSentence(code, detail, language)}</Notice>;
  }
  if (data === undefined) return <p className={styles['quiet']}>{t('weight.busy')}</p>;
  const all = data.pictures.reduce((sum, { bytes }) => sum + bytes, data.text);
  return (
    <table className={styles['weights']}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('weight.what')}</th>
          <th scope="col">{t('weight.files')}</th>
          <th scope="col">{t('weight.bytes')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('weight.text')}</th>
          <td>{t('weight.count', { count: 1 })}</td>
          <td>{fileSize(data.text, language)}</td>
        </tr>
        {data.pictures.map(({ asset, name, width, height, files, bytes }) => (
          <tr key={asset}>
            <th scope="row">
              {name} <span className={styles['quiet']}>{t('weight.size', { width, height })}</span>
            </th>
            <td>{t('weight.count', { count: files })}</td>
            <td>{fileSize(bytes, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('weight.all')}
          </th>
          <td>{fileSize(all, language)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
