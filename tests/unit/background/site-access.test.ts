import { beforeEach, describe, expect, it } from 'vitest';
import { SiteAccess } from '../../../src/background/site-access.ts';
import { FakePermissions } from '../../fakes/permissions.ts';
import { FakeRegisteredScripts } from '../../fakes/registered-scripts.ts';

describe('SiteAccess', () => {
  const permissions = new FakePermissions();
  const scripts = new FakeRegisteredScripts();
  const access = new SiteAccess(permissions, scripts);
  beforeEach(() => permissions.set(false));

  it('runs on no more than the listed sites until the family allows more', async () => {
    await access.refresh();
    expect(scripts.current).toBeNull();
  });

  it('runs everywhere else once it may, never twice on a listed site and never on a helpline', async () => {
    permissions.set(true);
    await access.refresh();
    expect(scripts.current?.matches).toEqual(['*://*/*']);
    expect(scripts.current?.excludeMatches).toEqual(
      expect.arrayContaining(['https://*.discord.com/*', '*://netsafe.org.nz/*', '*://*.netsafe.org.nz/*']),
    );
  });

  it('leaves again when the permission is taken back', async () => {
    permissions.set(true);
    await access.refresh();
    permissions.set(false);
    await access.refresh();
    expect(scripts.current).toBeNull();
  });

  it('ends with the latest word when permissions change quickly', async () => {
    permissions.set(true);
    const first = access.refresh();
    permissions.set(false);
    await Promise.all([first, access.refresh()]);
    expect(scripts.current).toBeNull();
  });
});
