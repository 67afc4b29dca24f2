import { describe, expect, it } from 'vitest';
import { byWeight, type Companion } from '../../../../src/domain/camera/companion.ts';

const calm: Companion = {
  key: 'a',
  name: 'A',
  site: 'Discord',
  near: 'here',
  level: 'calm',
  asked: false,
  known: false,
  isDirect: true,
};

describe('byWeight', () => {
  it('puts who is risky before who asked, and both before who is only near', () => {
    const companions: Companion[] = [
      { ...calm, key: 'here' },
      { ...calm, key: 'asked lately', asked: true, near: 'lately' },
      { ...calm, key: 'risky here', level: 'danger' },
      { ...calm, key: 'risky and asking, lately', level: 'caution', asked: true, near: 'lately' },
      { ...calm, key: 'known', level: 'danger', asked: true, known: true, near: 'moved' },
    ];
    expect(byWeight(companions).map(({ key }) => key)).toEqual([
      'risky and asking, lately',
      'risky here',
      'asked lately',
      'here',
      'known',
    ]);
  });
});
