import { expect, it } from 'vitest';
import { machineText, thisMachine } from '../../bench/machine.ts';

it('says in one sentence where and when was measured', () => {
  const machine = {
    processor: 'Fast 3000',
    cores: 2,
    memory: 8,
    node: '22.1.0',
    browser: 'Chrome/150',
    date: '2026-03-01',
  };
  expect(machineText(machine)).toBe(
    'Measured on 2026-03-01 on Fast 3000 (2 cores, 8 GB), Chrome/150, Node 22.1.0.',
  );
});

it('knows this machine', () => {
  const machine = thisMachine('Chrome/150');
  expect(machine).toMatchObject({ browser: 'Chrome/150', node: process.versions.node });
  expect(machine.processor).not.toBe('');
  expect(machine.cores).toBeGreaterThan(0);
  expect(machine.memory).toBeGreaterThan(0);
});
