import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../host/client.js';
import { queryKeys } from '../../host/queries.js';
import { dateFormat } from '../../i18n/date-format.js';
import { Button } from '../../ui/Button.js';
import { IconButton } from '../../ui/IconButton.js';
import { arrange } from '../desk/desk-store.js';
import { seenFresh, type SyncState, useSyncState } from './sync-state.js';

/** How sharing over a folder goes: a quiet sign, with words only where somebody should look. */
export function SyncMark() {
  const { t, i18n } = useTranslation('exchange');
  const state = useSyncState();
  const { data: waiting = [] } = useQuery({
    queryKey: queryKeys.waiting,
    queryFn: () => client.exchange.waiting(),
    enabled: state.phase !== null,
  });
  if (state.phase === null) return null;
  const look = () => {
    seenFresh();
    arrange({ page: 'exchange' });
  };
  const time = dateFormat(i18n.language, { timeStyle: 'short' });
  const at = state.at === null ? '' : time.format(new Date(state.at));
  const label =
    state.phase === 'idle' && at === '' ? t('mark.soon') : t(`mark.${state.phase}`, { at });
  const said = sayShortly(state, waiting.length);
  if (said === null) return <IconButton icon="refresh" label={label} onPress={look} />;
  return (
    <Button size="small" variant="quiet" icon={said.icon} onPress={look}>
      {t(said.key, { count: said.count })}
      <span className="visually-hidden"> {label}</span>
    </Button>
  );
}

function sayShortly({ phase, fresh }: SyncState, waiting: number) {
  if (waiting > 0) return { key: 'mark.decide', icon: 'alert', count: waiting } as const;
  if (phase === 'away') return { key: 'mark.awayShort', icon: 'alert', count: 0 } as const;
  if (phase === 'failed') return { key: 'mark.failedShort', icon: 'alert', count: 0 } as const;
  if (fresh.length > 0) return { key: 'mark.fresh', icon: 'import', count: fresh.length } as const;
  return null;
}
