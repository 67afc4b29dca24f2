import { describe, expect, it } from 'vitest';
import { packagesOfModule, shippedPackage } from '../../../../tools/build/shipped-packages.ts';

describe('whose a module is', () => {
  it.each([
    { id: '/somewhere/src/ui/store.ts', packages: [] },
    { id: '/somewhere/node_modules/idb/build/index.js', packages: ['idb'] },
    { id: '/somewhere/node_modules/@zxcvbn-ts/core/dist/index.mjs', packages: ['@zxcvbn-ts/core'] },
    { id: '/node_modules/a/node_modules/b/index.js', packages: ['b'] },
    { id: '/somewhere/node_modules/.porchlight/compiled.js', packages: ['cuss', 'naughty-words'] },
    { id: '\0valibot/17', packages: ['valibot'] },
    { id: '\0rolldown/runtime.js', packages: ['rolldown'] },
  ])('$id: $packages', ({ id, packages }) => {
    expect(packagesOfModule(id)).toEqual(packages);
  });

  it.each(['\0somebody/helper.js', '/somewhere/node_modules/.porchlight/new.js'])(
    'is asked where nobody knows: %s',
    (id) => {
      expect(() => packagesOfModule(id)).toThrow('Nobody knows whose code');
    },
  );
});

describe('a package that ships', () => {
  it('comes with what its authors and the lock file say', () => {
    expect(shippedPackage('cuss')).toEqual({
      name: 'cuss',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      licence: 'MIT',
      integrity: expect.stringMatching(/^sha512-.{86}==$/),
      source: 'https://github.com/words/cuss',
      licenceText: expect.stringContaining('Permission is hereby granted'),
    });
  });

  it('comes without the licences of what only a tool is made of', () => {
    expect(shippedPackage('vite').licenceText.length).toBeLessThan(2000);
  });
});
