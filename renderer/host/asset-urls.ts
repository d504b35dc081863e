import { useEffect, useState } from 'react';
import type { AssetHash } from '../../core/image/asset.js';
import { client } from './client.js';
import { LeaseCache } from './lease-cache.js';

const objectUrls = new LeaseCache<string>(
  async (key) => URL.createObjectURL(await readPicture(key)),
  (url) => URL.revokeObjectURL(url),
  80,
);

const dataUrls = new LeaseCache<string>(
  async (key) => asDataUrl(await readPicture(key)),
  () => {
    // A string needs no revoking.
  },
  60,
);

/** A `blob:` URL of a picture at most `width` px wide (null: as stored); null until it is read or when it is missing. */
export function useAssetUrl(hash: AssetHash | null, width: number | null): string | null {
  const [shown, setShown] = useState<{ key: string; url: string } | null>(null);
  const key = hash === null ? null : keyOf(hash, width);
  useEffect(() => {
    if (key === null) return undefined;
    let wanted = true;
    const lease = objectUrls.lease(key);
    lease.value.then(
      (url) => {
        if (wanted) setShown({ key, url });
      },
      () => {
        // The place stays empty; the missing picture is reported where the library is checked.
      },
    );
    return () => {
      wanted = false;
      lease.release();
    };
  }, [key]);
  return shown !== null && shown.key === key ? shown.url : null;
}

/** A `data:` URL of a picture at most `width` px wide (null: as stored), for pages that may load nothing. ASSET_NOT_FOUND. */
export async function assetDataUrl(hash: AssetHash, width: number | null): Promise<string> {
  const lease = dataUrls.lease(keyOf(hash, width));
  try {
    return await lease.value;
  } finally {
    lease.release();
  }
}

function keyOf(hash: AssetHash, width: number | null): string {
  return `${hash}:${width ?? ''}`;
}

function readPicture(key: string): Promise<File> {
  const [hash = '', width = ''] = key.split(':');
  return client.assets.read({ hash, width: width === '' ? null : Number(width) });
}

function asDataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // `readAsDataURL` always gives a string; the type knows the other ways of reading too.
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read.'));
    reader.readAsDataURL(file);
  });
}
