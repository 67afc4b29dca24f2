import { describe, expect, it } from 'vitest';
import { nodeComplaint } from '../../../../tools/setup/node-version.js';

describe('the check of the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes %s', (version) => {
    expect(nodeComplaint(version)).toBe('');
  });

  it.each(['20.18.3', '18.20.0', '9.0.0'])('turns %s away and says what is needed', (version) => {
    expect(nodeComplaint(version)).toContain(`needs Node 20.19 or newer; this is Node ${version}`);
  });
});
