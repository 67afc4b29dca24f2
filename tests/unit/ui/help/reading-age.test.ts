import { expect, test } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { ANSWERS, HAPPENINGS } from '../../../../src/ui/help/happenings.ts';
import { gradeOf, tooHard } from '../../reading-age.ts';

test.each(HAPPENINGS)('what is said to "%s" is easy at nine', (happening) => {
  const { steps, note } = ANSWERS[happening];
  const said = [`help_advice_${happening}`, ...steps, ...(note ? [note] : []), `help_message_${happening}`];
  expect(gradeOf(...said)).toBeLessThanOrEqual(4);
});

test('nothing on the help page is hard to read', () => {
  const all = Object.keys(messages).filter((key) => key.startsWith('help_'));
  expect(all.length).toBeGreaterThan(40);
  expect(tooHard(all, 5)).toEqual([]);
});
