import { describe, expect, it } from 'vitest';
import { messagesPerWeek } from '../../../../src/domain/summary/contact-weeks.ts';

const ZONE = 'Pacific/Auckland';
/** A Wednesday. */
const NOW = Date.parse('2026-03-04T16:00:00+13:00');
const day = (date: string, fromContact: number, fromChild = 0) => ({ date, fromContact, fromChild });

describe('messages of a contact by week', () => {
  it.each([
    ['NZ', [day('2026-02-16', 0), day('2026-02-23', 4, 1), day('2026-03-02', 8)]],
    ['US', [day('2026-02-15', 0), day('2026-02-22', 0), day('2026-03-01', 12, 1)]],
  ] as const)('are added up as weeks begin in %s', (country, weeks) => {
    const days = [day('2026-03-01', 4, 1), day('2026-03-02', 3), day('2026-03-04', 5)];
    expect(messagesPerWeek(days, 3, { now: NOW, timeZone: ZONE }, country)).toEqual(weeks);
  });

  it('leave out what is older', () => {
    const weeks = messagesPerWeek([day('2026-02-22', 9)], 1, { now: NOW, timeZone: ZONE }, 'NZ');
    expect(weeks).toEqual([day('2026-03-02', 0)]);
  });
});
