import { describe, expect, it } from 'vitest';
import { isHelpHost, servicesFor } from '../../../../src/domain/guidance/help-services.ts';
import { COUNTRIES } from '../../../../src/domain/model.ts';

describe('help services', () => {
  it.each(COUNTRIES)('of %s begin with the emergency number and include Take It Down once', (country) => {
    const services = servicesFor(country);
    expect(services[0]?.emergency).toBe(country !== 'other');
    expect(services.filter((service) => service.emergency)).toHaveLength(country === 'other' ? 0 : 1);
    expect(services.filter((service) => service.id === 'takeItDown')).toHaveLength(1);
  });

  it.each(COUNTRIES)('of %s can all be reached, and have ids of their own', (country) => {
    const services = servicesFor(country);
    expect(services.filter(({ phone, text, url }) => !phone && !text && !url)).toEqual([]);
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
    expect(services.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('name Netsafe for New Zealand, as Netsafe writes its number', () => {
    expect(servicesFor('NZ').find(({ id }) => id === 'netsafe')?.phone).toBe('0508 NETSAFE (0508 638 723)');
  });

  it('leave out what has closed', () => {
    const names = COUNTRIES.flatMap((country) => servicesFor(country).map(({ name }) => name));
    expect(names.filter((name) => /kidsline/i.test(name))).toEqual([]);
  });
});

describe('a help host', () => {
  const everyUrl = COUNTRIES.flatMap((country) => servicesFor(country).flatMap(({ url }) => url ?? []));

  it.each(everyUrl)('is that of %s', (url) => {
    expect(isHelpHost(new URL(url).hostname)).toBe(true);
  });

  it.each([
    'report.netsafe.org.nz',
    'WWW.Childline.org.uk',
    'takeitdown.ncmec.org.',
    'chat.samaritans.org',
    'keepitrealonline.govt.nz',
  ])('is %s', (host) => {
    expect(isHelpHost(host)).toBe(true);
  });

  it.each(['', 'org.nz', 'discord.com', 'notnetsafe.org.nz', 'netsafe.org.nz.example', 'police.govt.nz'])(
    'is not %j',
    (host) => {
      expect(isHelpHost(host)).toBe(false);
    },
  );
});

describe('services that an administrator names first', () => {
  it.each([
    ['of the country', ['youthline'], ['youthline']],
    ['of another one', ['kidsHelpline', 'youthline'], ['kidsHelpline', 'youthline']],
    ['that are not there', ['nobody'], []],
    ['twice', ['youthline', 'youthline'], ['youthline']],
  ])('come after the emergency number, each once: %s', (_what, first, expected) => {
    const ids = servicesFor('NZ', first).map(({ id }) => id);
    expect(ids[0]).toContain('emergency');
    expect(ids.slice(1, 1 + expected.length)).toEqual(expected);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
