import browser from 'webextension-polyfill';

/** Whether the browser itself can keep cameras from sites: it knows no such thing, nobody allowed it yet, or it does. */
export type BlocksState = 'notThere' | 'notAllowed' | 'allowed';

/** The browser's own setting for cameras. It holds also where a page gets around what runs in it. */
export interface CameraBlocks {
  state(): Promise<BlocksState>;
  /** Blocks the camera for these sites, given as match patterns, and for no others. Does nothing where that is not possible. */
  blockOnly(patterns: readonly string[]): Promise<void>;
}

/** Chrome's `contentSettings.camera`, which the polyfill's types do not know: https://developer.chrome.com/docs/extensions/reference/api/contentSettings */
interface CameraSetting {
  clear(details: object): Promise<void>;
  set(details: { primaryPattern: string; setting: 'block' }): Promise<void>;
}

const PERMISSION = 'contentSettings';

export const cameraBlocks: CameraBlocks = {
  async state() {
    if (!isKnownHere()) return 'notThere';
    return cameraSetting() ? 'allowed' : 'notAllowed';
  },
  async blockOnly(patterns) {
    const setting = cameraSetting();
    if (!setting) return;
    await setting.clear({});
    for (const primaryPattern of patterns) await setting.set({ primaryPattern, setting: 'block' });
  },
};

function isKnownHere(): boolean {
  const { optional_permissions: optional = [], permissions = [] } = browser.runtime.getManifest();
  return [...optional, ...permissions].some((name) => name === PERMISSION);
}

/** There once the permission is given, in the running background too. */
function cameraSetting(): CameraSetting | undefined {
  // The browser's own object: the polyfill passes on what it does not know.
  const { contentSettings } = browser as { contentSettings?: { camera: CameraSetting } };
  return contentSettings?.camera;
}
