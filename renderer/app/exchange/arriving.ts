import { useEffect } from 'react';
import { create } from 'zustand';
import { client } from '../../host/client.js';
import { bridge } from '../../host/connect.js';
import { arrange, useDesk } from '../desk/desk-store.js';

/** Something to take in: a file of the page, or the absolute path of one on this device. */
export type Arriving = File | string;

/** What came by double-click, drag or menu and has not been taken in yet, in order. */
export const useArriving = create<readonly Arriving[]>(() => []);

/** Hands out what waits, once. */
export function takeArriving(): readonly Arriving[] {
  const waiting = useArriving.getState();
  useArriving.setState([], true);
  return waiting;
}

/** Kinds that are never pictures of a text, wherever they are dropped. */
const TAKEN_IN = /\.(?:blogpult|docx|odt|xml|md|markdown|html?|zip)$/i;

/**
 * Listens to every way on which files arrive: opened in the system, named at the start, dropped on the
 * window. All lead to the page where things are taken in.
 */
export function useArrivingFiles(): void {
  useEffect(() => {
    bridge()?.onOpenFile((path) => arrive([path]));
    // A host that cannot say it has none; the page then says so by itself.
    void client.app.takeOpenedFiles().then(arrive, () => undefined);
  }, []);
  useEffect(() => {
    const options = { capture: true };
    document.addEventListener('drop', catchDocuments, options);
    document.addEventListener('dragover', allowFiles);
    document.addEventListener('drop', keepPage);
    return () => {
      document.removeEventListener('drop', catchDocuments, options);
      document.removeEventListener('dragover', allowFiles);
      document.removeEventListener('drop', keepPage);
    };
  }, []);
}

function arrive(things: readonly Arriving[]): void {
  if (things.length === 0) return;
  useArriving.setState((waiting) => [...waiting, ...things], true);
  arrange({ page: 'exchange' });
}

/** Documents go to where they are taken in, also when they fall into the text. */
function catchDocuments(event: DragEvent): void {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0 || !files.every(({ name }) => TAKEN_IN.test(name))) return;
  // That page has a place for them, which says while one drags that they may fall.
  if (useDesk.getState().page === 'exchange' && isInside(event.target, '[data-takes-files]'))
    return;
  event.preventDefault();
  event.stopPropagation();
  arrive(files);
}

function allowFiles(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
}

/** A file that nobody takes must not replace the page and what is being written in it. */
function keepPage(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
}

function isInside(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
