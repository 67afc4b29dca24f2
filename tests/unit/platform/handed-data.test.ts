import { expect, it } from 'vitest';
import { handedData, keepHandedData } from '../../../src/platform/handed-data.ts';

it('keeps the last data handed over, by name', () => {
  keepHandedData('porchlight.test', [1]);
  keepHandedData('porchlight.test', [2]);
  expect(handedData(globalThis, 'porchlight.test')).toEqual([2]);
  expect(handedData(globalThis, 'porchlight.other')).toBeUndefined();
});

it('needs nothing from around it, since it runs in the page by itself', () => {
  const world = {};
  const alone: unknown = new Function('globalThis', `return (${keepHandedData.toString()})`)(world);
  if (typeof alone !== 'function') throw new Error('not a function');
  alone('porchlight.test', 'data');
  expect(handedData(world, 'porchlight.test')).toBe('data');
});
