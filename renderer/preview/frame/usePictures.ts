import { useEffect, useMemo, useState } from 'react';
import type { AssetHash } from '../../../core/image/asset.js';
import { assetDataUrl } from '../../host/asset-urls.js';
import { PictureStore } from './picture-store.js';
import type { PlacedPicture } from './place-pictures.js';

/** Answers a picture for the frame; a new object whenever pictures have come in. */
export interface Pictures {
  readonly arrivals: number;
  readonly picture: (hash: AssetHash, width: number | null) => PlacedPicture;
}

/** The pictures of the preview as data URLs, fetched from the host as pages ask for them. */
export function usePictures(): Pictures {
  const [arrivals, setArrivals] = useState(0);
  const store = useMemo(() => {
    return new PictureStore(assetDataUrl, () => {
      setArrivals((count) => count + 1);
    });
  }, []);
  useEffect(() => {
    const retry = () => {
      store.retryLost();
    };
    addEventListener('focus', retry);
    return () => {
      removeEventListener('focus', retry);
    };
  }, [store]);
  return useMemo(
    () => ({ picture: (hash, width) => store.picture(hash, width), arrivals }),
    [store, arrivals],
  );
}
