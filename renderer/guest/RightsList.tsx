import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssetHash } from '../../core/image/asset.js';
import type { ImageUse } from '../../core/image/image-use.js';
import type { PictureRights } from '../../core/post/picture-rights.js';
import { useAssetUrl } from '../host/asset-urls.js';
import { Button } from '../ui/Button.js';
import { RadioTiles } from '../ui/RadioTiles.js';
import { TextField } from '../ui/TextField.js';
import styles from './AssignmentGuide.module.css';

/** What `RightsList` takes. */
export interface RightsListProps {
  readonly uses: readonly ImageUse[];
  readonly rights: readonly PictureRights[];
  readonly by: string;
  onChange(rights: PictureRights[]): void;
}

/** Asks for each picture whose it is, and whether the people in it agreed; one picture at a time. */
export function RightsList({ uses, rights, by, onChange }: RightsListProps) {
  const { t } = useTranslation('guest');
  const known = new Set(rights.map(({ asset }) => asset));
  const pictures = [...new Map(uses.map((use) => [use.asset, use])).values()];
  const next = pictures.find(({ asset }) => !known.has(asset));
  if (pictures.length === 0) return null;
  const confirm = (answer: Omit<PictureRights, 'by' | 'at' | 'asset'>, asset: AssetHash) =>
    onChange([...rights, { ...answer, asset, by, at: new Date().toISOString() }]);
  return (
    <section className={styles['rights']} aria-label={t('rights.title')}>
      <h3 className={styles['title']}>{t('rights.title')}</h3>
      {next === undefined ? (
        <p className={styles['all']}>
          {t('rights.all', { count: pictures.length })}{' '}
          <Button size="small" variant="quiet" onPress={() => onChange([])}>
            {t('rights.again')}
          </Button>
        </p>
      ) : (
        <RightsQuestion
          key={next.asset}
          use={next}
          onConfirm={(answer) => confirm(answer, next.asset)}
        />
      )}
    </section>
  );
}

interface RightsQuestionProps {
  readonly use: ImageUse;
  onConfirm(answer: Omit<PictureRights, 'by' | 'at' | 'asset'>): void;
}

function RightsQuestion({ use, onConfirm }: RightsQuestionProps) {
  const { t } = useTranslation('guest');
  const url = useAssetUrl(use.asset, 480);
  const [basis, setBasis] = useState<PictureRights['basis'] | null>(null);
  const [people, setPeople] = useState<PictureRights['people'] | null>(null);
  const [licensor, setLicensor] = useState('');
  const missing = basis === 'licensed' && licensor.trim() === '';
  return (
    <form
      className={styles['question']}
      onSubmit={(event) => {
        event.preventDefault();
        if (basis === null || people === null || missing) return;
        onConfirm({ basis, people, licensor: basis === 'own' ? '' : licensor.trim() });
      }}
    >
      <div className={styles['picture']}>{url !== null && <img src={url} alt={use.alt} />}</div>
      <RadioTiles<PictureRights['basis']>
        label={t('rights.whose')}
        columns={2}
        value={basis}
        onChange={(id) => setBasis(id)}
        options={[
          { id: 'own', label: t('rights.own') },
          { id: 'licensed', label: t('rights.licensed') },
        ]}
      />
      {basis === 'licensed' && (
        <TextField
          label={t('rights.licensor')}
          value={licensor}
          onChange={setLicensor}
          maxLength={500}
        />
      )}
      <RadioTiles<PictureRights['people']>
        label={t('rights.people')}
        columns={2}
        value={people}
        onChange={(id) => setPeople(id)}
        options={[
          { id: 'none', label: t('rights.nobody') },
          { id: 'agreed', label: t('rights.agreed') },
        ]}
      />
      <div>
        <Button type="submit" isDisabled={basis === null || people === null || missing}>
          {t('rights.confirm')}
        </Button>
      </div>
    </form>
  );
}
