import { ALL_SITES } from './all-sites.ts';
import { extensionApi } from './extension-api.ts';
import { type ExtensionPage, extensionPage } from './extension-page.ts';

/**
 * A page on which the family decides: with permissions, and what else the popup need not carry.
 * @throws Error outside an extension's page.
 */
export function familyPage(): ExtensionPage {
  const { permissions, runtime } = extensionApi();
  return {
    ...extensionPage(),
    hasAllSites: () => permissions.contains({ origins: [ALL_SITES] }),
    requestAllSites: () => permissions.request({ origins: [ALL_SITES] }),
    hasSites: (hosts) => permissions.contains({ origins: hosts.flatMap(pagesOf) }),
    requestSites: (hosts) => permissions.request({ origins: hosts.flatMap(pagesOf) }),
    giveBackAllSites: () => permissions.remove({ origins: [ALL_SITES] }),
    requestCameraBlocks: () => permissions.request({ permissions: ['contentSettings'] }),
    version: () => runtime.getManifest().version,
    print: () => window.print(),
  };
}

function pagesOf(host: string): string[] {
  return [`*://${host}/*`, `*://*.${host}/*`];
}
