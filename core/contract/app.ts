import { z } from 'zod';
import { Language } from '../post/post.js';
import { command } from './procedure.js';

/** Which shell the interface runs in; it only decides which dialogs are at hand. */
export const HostKind = z.enum(['electron', 'browser', 'cli']);
export type HostKind = z.infer<typeof HostKind>;

/**
 * What belongs to the person, not to a library. `language` null follows the system. `name` signs what
 * the person decides about pictures; empty for somebody who has not given one.
 */
export const AppSettings = z.object({
  language: Language.nullable(),
  appearance: z.enum(['system', 'light', 'dark']),
  // Settings from before there was a name still hold.
  name: z.string().max(200).default(''),
});
export type AppSettings = z.infer<typeof AppSettings>;

export const app = {
  /** Name of the host, the app's version, and folders the host suggests (absolute paths). */
  info: command.output(
    z.object({
      version: z.string(),
      host: HostKind,
      suggestedLibraryFolder: z.string(),
      suggestedExportFolder: z.string(),
    }),
  ),
  /**
   * Takes the packages that were named when this host was started, as absolute paths; each is handed out
   * once. In Electron they come through `Bridge.onOpenFile`.
   */
  takeOpenedFiles: command.output(z.array(z.string())),
  settings: command.output(AppSettings),
  saveSettings: command.input(AppSettings).output(z.void()),
  /** Shows a file or folder that this host wrote since it started in the system's file manager. FOLDER_NOT_ALLOWED for anything else. */
  reveal: command.input(z.object({ path: z.string().min(1) })).output(z.void()),
};
