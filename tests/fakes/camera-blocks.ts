import type { BlocksState, CameraBlocks } from '../../src/platform/camera-blocks.ts';

/** A browser that keeps cameras from sites, once it may. */
export class FakeCameraBlocks implements CameraBlocks {
  allowed: BlocksState = 'notAllowed';
  blocked: readonly string[] = [];

  async state(): Promise<BlocksState> {
    return this.allowed;
  }

  async blockOnly(patterns: readonly string[]): Promise<void> {
    if (this.allowed === 'allowed') this.blocked = patterns;
  }
}
