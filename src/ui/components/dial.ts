const KEYPAD = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const FIRST_KEY_WITH_LETTERS = 2;

/**
 * The link that dials a number as its service writes it: `0508 NETSAFE (0508 638 723)` has its digits in brackets,
 * `1-800-CALL-FBI (225-5324)` only the end of them, `999 / 112` gives a choice, of which the first is taken.
 */
export function telLink(written: string): string {
  const [first = '', inBrackets = ''] = written.split(/[(/]/);
  const area = digitsOf(first.replace(/[A-Z].*/, ''));
  const bracketed = digitsOf(inBrackets);
  const isWhole = area !== '' && bracketed.startsWith(area) && bracketed.length > area.length;
  return `tel:${/[A-Z]/.test(first) && isWhole ? bracketed : digitsOf(onKeypad(first))}`;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function onKeypad(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => {
    return String(KEYPAD.findIndex((letters) => letters.includes(letter)) + FIRST_KEY_WITH_LETTERS);
  });
}
