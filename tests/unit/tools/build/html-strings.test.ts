import { describe, expect, it } from 'vitest';
import { withoutHtmlStrings } from '../../../../tools/build/html-strings.ts';

describe('taking HTML from strings out of a script', () => {
  it.each([
    ['a.innerHTML=b;c()', 'void 0;c()'],
    ['x||(t.innerHTML=h.__html),r=1', 'x||(void 0),r=1'],
    ['a["outerHTML"]=b', 'void 0'],
    ['a.innerHTML=b.innerHTML=c;d.innerHTML=e', 'void 0;void 0'],
  ])('%s becomes %s', (code, result) => {
    expect(withoutHtmlStrings(code)).toBe(result);
  });

  it.each(['a.innerHTML==b', 'const s="innerHTML"', 'read(a.innerHTML)', 'a.textContent=b'])(
    'leaves %s',
    (code) => {
      expect(withoutHtmlStrings(code)).toBe(code);
    },
  );
});
