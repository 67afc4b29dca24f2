import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../src/background/read-policy.ts';
import { newLine } from '../../../tools/passphrase/line.ts';

const TOO_FEW_ROUNDS = await newLine('tea at four by the sea', 100_000);

describe('a policy', () => {
  it.each([null, undefined, {}, [], 'text', 7])('may be nothing at all: %j', (given) => {
    expect(readPolicy(given)).toEqual({
      settings: {},
      agreement: {},
      watch: null,
      passphrase: null,
      fields: [],
      problems: [],
    });
  });

  it('sets what it says and no more', () => {
    const policy = readPolicy({
      country: 'AU',
      language: 'mi',
      sensitivity: { bullying: 'sooner' },
      people: ['Ms Tui'],
      helpFirst: ['kidsHelpline'],
    });
    expect(policy.problems).toEqual([]);
    expect(policy.settings).toEqual({
      country: 'AU',
      language: 'mi',
      sensitivity: { bullying: 'sooner' },
      people: ['Ms Tui'],
      helpFirst: ['kidsHelpline'],
    });
    expect(policy.agreement).toEqual({});
  });

  it('names sites by host; the strictest of its rules holds', () => {
    const { agreement } = readPolicy({
      cameraAllow: ['meet.example.org', 'discord.com'],
      cameraAsk: ['discord.com'],
      cameraNever: ['videos.example.org'],
      cameraElsewhere: 'ask',
    });
    expect(agreement).toEqual({
      rules: { 'meet.example.org': 'allow', discord: 'ask', 'videos.example.org': 'never' },
      otherwise: 'ask',
    });
  });

  it.each([
    ['22:00-06:30', { from: 1_320, to: 390 }],
    ['none', null],
  ])('says when it is late: %s', (cameraLateHours, lateHours) => {
    expect(readPolicy({ cameraLateHours }).agreement).toEqual({ lateHours });
  });

  it.each([
    [{ watch: 'everySite' }, { every: true, sites: [] }],
    [{ watch: 'listedSites' }, { every: false, sites: [] }],
    [
      { watch: 'listedSites', sites: ['school.example.org'] },
      { every: false, sites: ['school.example.org'] },
    ],
  ])('says what is watched: %j', (given, watch) => {
    expect(readPolicy(given).watch).toEqual(watch);
  });

  it.each([
    ['country', 'Narnia'],
    ['language', 7],
    ['sites', ['not a host']],
    ['cameraAsk', 'discord.com'],
    ['cameraLateHours', '25:00-06:00'],
    ['cameraMinutes', 0],
    ['sensitivity', { bullying: 'never' }],
    ['sensitivity', { weather: 'sooner' }],
    ['people', ['']],
    ['people', Array.from({ length: 7 }, (_, index) => `Person ${index}`)],
    ['helpFirst', ['nobody']],
    ['passphrase', 'tea at four by the sea'],
    ['passphrase', TOO_FEW_ROUNDS],
    ['watching', 'everySite'],
    ['__proto__x', {}],
  ])('says which field it cannot read, and keeps the rest: %s', (field, value) => {
    const policy = readPolicy({ [field]: value, cameraMinutes: field === 'cameraMinutes' ? value : 30 });
    expect(policy.problems).toEqual([field]);
    expect(policy.passphrase).toBeNull();
    expect(policy.agreement).toEqual(field === 'cameraMinutes' ? {} : { minutes: 30 });
  });

  it('says that a list of sites does nothing where every site is watched', () => {
    expect(readPolicy({ watch: 'everySite', sites: ['school.example.org'] }).problems).toEqual(['sites']);
  });
});
