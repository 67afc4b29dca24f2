import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../../tools/start/options.ts';

const DISPLAY = { DISPLAY: ':0' };

describe('parseOptions', () => {
  it.each([
    { args: [], env: DISPLAY, platform: 'linux', headless: false },
    { args: [], env: { WAYLAND_DISPLAY: 'wayland-0' }, platform: 'linux', headless: false },
    { args: [], env: {}, platform: 'linux', headless: true },
    { args: [], env: {}, platform: 'darwin', headless: false },
    { args: ['--headless'], env: DISPLAY, platform: 'linux', headless: true },
  ])('$args with $env on $platform: headless $headless', ({ args, env, platform, headless }) => {
    expect(parseOptions(args, env, platform).headless).toBe(headless);
  });

  it('takes the pace in seconds, and hurries where nobody watches', () => {
    expect(parseOptions(['--pace', '0.5'], DISPLAY, 'linux').pace).toBe(500);
    expect(parseOptions(['--pace', '0.5', '--headless'], DISPLAY, 'linux').pace).toBe(0);
  });

  it.each([['--pace', 'fast'], ['--pace=-1'], ['--nonsense']])('refuses %s', (...args) => {
    expect(() => parseOptions(args, DISPLAY, 'linux')).toThrow(TypeError);
  });

  it('knows both browsers', () => {
    expect(parseOptions([], DISPLAY, 'linux').browser).toBe('chromium');
    expect(parseOptions(['--firefox'], DISPLAY, 'linux').browser).toBe('firefox');
  });
});
