import type { ExtensionPage } from '../../src/platform/extension-page.ts';
import { createUiStore, type UiStore } from '../../src/ui/store.ts';

/** The store of the summary, which remembers nothing of an earlier visit. */
export function freshUiStore(page: Pick<ExtensionPage, 'send'>): UiStore {
  return createUiStore(page, { findLast: () => null, keep: () => {} });
}
