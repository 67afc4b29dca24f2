import { beforeEach, describe, expect, it } from 'vitest';
import { SiteAccess } from '../../../src/background/site-access.ts';
import type { ManagedWatch } from '../../../src/domain/managed.ts';
import { FakePermissions } from '../../fakes/permissions.ts';
import { FakeRegisteredScripts } from '../../fakes/registered-scripts.ts';

describe('SiteAccess', () => {
  const permissions = new FakePermissions();
  const scripts = new FakeRegisteredScripts();
  let wanted: ManagedWatch | null;
  const access = new SiteAccess(permissions, scripts, async () => wanted);
  beforeEach(() => {
    permissions.set(false);
    wanted = null;
  });

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

  it.each([
    ['every site, once it may', true, { every: true, sites: [] }, ['*://*/*']],
    ['no more than that', false, { every: true, sites: [] }, undefined],
    ['the listed sites only, whatever it may', true, { every: false, sites: [] }, undefined],
    [
      'a few sites more',
      true,
      { every: false, sites: ['school.example.org'] },
      ['*://school.example.org/*', '*://*.school.example.org/*'],
    ],
  ])('watches what an administrator wants: %s', async (_what, mayAll, watch, expected) => {
    permissions.set(mayAll);
    wanted = watch;
    await access.refresh();
    expect(scripts.current?.matches).toEqual(expected);
    expect(await access.hasAllSites()).toBe(mayAll && watch.every);
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
