import { join } from 'node:path';
import { AppSettings, type HostKind } from '../../../core/contract/app.js';
import { os } from '../os.js';
import { ConfigDocument } from '../storage/config-document.js';
import type { Disk } from '../storage/disk.js';

/** What the handlers of `app` know of the host. */
export interface AppSurroundings {
  readonly kind: HostKind;
  readonly version: string;
  readonly configDir: string;
  readonly documentsDir: string;
  readonly disk: Disk;
  /** Packages that were named at the start, absolute; none when absent. */
  readonly openedFiles?: readonly string[];
  /** Told what the person prefers whenever they change it. */
  readonly onSettings?: (settings: AppSettings) => void;
  /** Shows a path this host wrote in the system's file manager. FOLDER_NOT_ALLOWED. */
  reveal(path: string): Promise<void>;
}

const INITIAL: AppSettings = { language: null, appearance: 'system', name: '' };

/** Where this computer keeps what the person prefers. */
export function appSettings({
  disk,
  configDir,
}: Pick<AppSurroundings, 'disk' | 'configDir'>): ConfigDocument<AppSettings> {
  const path = join(configDir, 'settings.json');
  return new ConfigDocument(disk, path, { shape: AppSettings, initial: INITIAL });
}

/** The handlers of `app`: what the host is, and what the person prefers. */
export function appHandlers(around: AppSurroundings, settings: ConfigDocument<AppSettings>) {
  const { kind, version, documentsDir, openedFiles = [] } = around;
  const waiting = [...openedFiles];
  return {
    info: os.app.info.handler(() => ({
      version,
      host: kind,
      suggestedLibraryFolder: join(documentsDir, 'Blogpult'),
      suggestedExportFolder: documentsDir,
    })),
    takeOpenedFiles: os.app.takeOpenedFiles.handler(() => waiting.splice(0)),
    settings: os.app.settings.handler(() => settings.read()),
    saveSettings: os.app.saveSettings.handler(async ({ input }) => {
      await settings.update(() => input);
      around.onSettings?.(input);
    }),
    reveal: os.app.reveal.handler(({ input }) => around.reveal(input.path)),
  };
}
