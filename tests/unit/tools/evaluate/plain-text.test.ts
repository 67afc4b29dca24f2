import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../tools/evaluate/plain-text.ts';

describe('plainText', () => {
  it.each([
    { written: 'you&#039;re late', read: "you're late" },
    { written: 'you&#x27;re late', read: "you're late" },
    { written: 'it&apos;s &quot;fine&quot;', read: 'it\'s "fine"' },
    { written: 'me &amp; you &lt;3', read: 'me & you <3' },
    { written: 'Q: hi<br>A: hello<BR/>bye<br />', read: 'Q: hi\nA: hello\nbye\n' },
    { written: 'caf&eacute; &#128512;', read: 'café 😀' },
  ])('reads $written as a page shows it', ({ written, read }) => {
    expect(plainText(written)).toBe(read);
  });

  it.each(['salt & pepper', 'you&not me', 'AT&T', 'a < b > c <3', '&nosuchname;', '&', ''])(
    'leaves %j as it is',
    (text) => {
      expect(plainText(text)).toBe(text);
    },
  );

  it('undoes one layer only: who writes about entities is quoted', () => {
    expect(plainText('&amp;lt;')).toBe('&lt;');
  });
});
