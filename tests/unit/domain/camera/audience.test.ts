import { describe, expect, it } from 'vitest';
import { cameraAudience, widest } from '../../../../src/domain/camera/audience.ts';
import type { Audience, CameraAudience } from '../../../../src/domain/model.ts';

interface Row {
  isOnAir: boolean;
  seconds: number;
  others: number;
  chat: Audience | null;
  expected: CameraAudience;
}

describe('cameraAudience', () => {
  it.each<Row>([
    { isOnAir: false, seconds: 0, others: 0, chat: null, expected: 'nobody' },
    { isOnAir: false, seconds: 9, others: 0, chat: 'direct', expected: 'nobody' },
    { isOnAir: true, seconds: 1, others: 0, chat: null, expected: 'nobody' },
    { isOnAir: true, seconds: 1, others: 1, chat: null, expected: 'nobody' },
    { isOnAir: true, seconds: 1, others: 2, chat: null, expected: 'group' },
    { isOnAir: true, seconds: 9, others: 0, chat: null, expected: 'unknown' },
    { isOnAir: true, seconds: 9, others: 0, chat: 'unknown', expected: 'unknown' },
    { isOnAir: true, seconds: 9, others: 0, chat: 'direct', expected: 'oneToOne' },
    { isOnAir: true, seconds: 9, others: 0, chat: 'group', expected: 'group' },
    { isOnAir: true, seconds: 9, others: 1, chat: 'group', expected: 'oneToOne' },
    { isOnAir: true, seconds: 9, others: 3, chat: 'direct', expected: 'group' },
  ])('$isOnAir for $seconds s, $others others, chat $chat: $expected', ({ seconds, expected, ...seen }) => {
    expect(cameraAudience({ ...seen, onAirMs: seconds * 1000 })).toBe(expected);
  });
});

describe('widest', () => {
  it.each<[CameraAudience, CameraAudience, CameraAudience]>([
    ['nobody', 'unknown', 'unknown'],
    ['oneToOne', 'unknown', 'oneToOne'],
    ['oneToOne', 'group', 'group'],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect([widest(one, other), widest(other, one)]).toEqual([expected, expected]);
  });
});
