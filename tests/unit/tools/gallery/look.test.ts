import { expect, it } from 'vitest';
import { addressOf, lookOf, PLAIN } from '../../../../tools/gallery/look.ts';

const PAGE = { html: 'src/ui/popup/index.html' };

it.each([
  { what: 'nothing', query: '', expected: PLAIN },
  {
    what: 'everything',
    query: 'theme=dark&text=200&direction=rtl&language=long',
    expected: { theme: 'dark', text: '200', direction: 'rtl', language: 'long' },
  },
  { what: 'what there is not', query: 'theme=pink&text=9&direction=up', expected: PLAIN },
])('reads $what from an address', ({ query, expected }) => {
  expect(lookOf(new URLSearchParams(query))).toEqual(expected);
});

it('gives a state an address that says how it is looked at', () => {
  const address = addressOf(PAGE, { name: 'calm', hash: 'rules' }, { theme: 'dark' });
  const { pathname, searchParams, hash } = new URL(address, 'http://localhost');
  expect({ pathname, state: searchParams.get('state'), hash }).toEqual({
    pathname: '/src/ui/popup/index.html',
    state: 'calm',
    hash: '#rules',
  });
  expect(lookOf(searchParams)).toEqual({ ...PLAIN, theme: 'dark' });
});
