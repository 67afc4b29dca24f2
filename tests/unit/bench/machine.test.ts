import { expect, it } from 'vitest';
import { machineText, thisMachine } from '../../bench/machine.ts';

it('says where and when was measured, and how busy it was there', () => {
  const machine = {
    processor: 'Fast 3000',
    cores: 2,
    memory: 8,
    node: '22.1.0',
    load: 0.25,
    date: '2026-03-01',
  };
  expect(machineText(machine, 'Chrome/150')).toBe(
    'Measured on 2026-03-01 on Fast 3000 (2 cores, 8 GB), Chrome/150, Node 22.1.0. Load before it began: 0.3.',
  );
});

it('knows this machine', () => {
  const machine = thisMachine();
  expect(machine).toMatchObject({ node: process.versions.node });
  expect(machine.processor).not.toBe('');
  expect(machine.load).toBeGreaterThanOrEqual(0);
  expect(machine.cores).toBeGreaterThan(0);
  expect(machine.memory).toBeGreaterThan(0);
});
