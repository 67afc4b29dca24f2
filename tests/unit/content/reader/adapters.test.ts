// @vitest-environment jsdom

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Found, findPanes } from '../../../../src/content/reader/find-panes.ts';
import { runToEnd } from '../../../../src/domain/steps.ts';
import { type Adapter, adapterSchema } from '../../../../src/sites/adapter.ts';
import { adaptersFor } from '../../../../src/sites/adapters-for.ts';
import { CATALOGUE } from '../../../../src/sites/catalogue.ts';
import { PRODUCTS } from '../../../../src/sites/products.ts';
import { addressAt, expectedOf, NOW, openFixture, readConversation, readPane } from './fixture-page.ts';

function adaptersOf(id: string): Adapter[] {
  const site = CATALOGUE.find((one) => one.id === id);
  return v.parse(v.array(adapterSchema), site?.adapters);
}

function adaptersOfProduct(id: string): Adapter[] {
  const product = PRODUCTS.find((one) => one.id === id);
  return v.parse(v.array(adapterSchema), product?.adapters);
}

const adapters = [...CATALOGUE, ...PRODUCTS]
  .flatMap((from) => from.adapters)
  .map((adapter) => ({ id: adapter.id, adapter: v.parse(adapterSchema, adapter) }));

function lookAt(id: string, all: readonly Adapter[]): Found {
  const place = { page: document, address: addressAt(expectedOf(id).path), now: () => NOW };
  return runToEnd(findPanes(place, all));
}

function readFirst({ panes }: Found) {
  const [pane] = panes;
  if (!pane) throw new Error('no conversation found');
  return { messages: readPane(pane), conversation: readConversation(pane) };
}

describe.each(adapters)('the adapter $id', ({ id, adapter }) => {
  test('reads its fixture page', () => {
    const { messages, conversation } = expectedOf(id);
    openFixture(id);
    expect(readFirst(lookAt(id, [adapter]))).toEqual({ messages, conversation });
  });
});

/** Every root of the page, also those of rows. */
function rootsBelow(scope: ParentNode): ParentNode[] {
  const hosts = [...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [scope, ...hosts.flatMap(rootsBelow)];
}

/** As after a change of the site: what was a row has another name, and nothing that the adapter knows inside. */
function renameRows(adapter: Adapter): void {
  const rows = rootsBelow(document).flatMap((root) =>
    adapter.row.flatMap((selector) => [...root.querySelectorAll(selector)]),
  );
  for (const row of rows) {
    const renamed = document.createElement('div');
    renamed.append('words that nobody knows how to read any more '.repeat(10));
    row.replaceWith(renamed);
  }
}

describe.each(adapters.filter(({ adapter }) => adapter.row.length > 0))(
  'the adapter $id',
  ({ id, adapter }) => {
    test('is called lost where the rows have other names now', () => {
      openFixture(id);
      renameRows(adapter);
      expect(lookAt(id, [adapter]).isAdapterLost).toBe(true);
    });
  },
);

const products = PRODUCTS.flatMap((product) => product.adapters.map(({ id }) => ({ id })));

describe('on a host that has no adapters of its own', () => {
  const all = v.parse(v.array(adapterSchema), adaptersFor('chat.example'));

  test.each(products)('$id is recognised by its signature', ({ id }) => {
    openFixture(id);
    expect(readFirst(lookAt(id, all)).messages).toEqual(expectedOf(id).messages);
  });

  test.each([
    ['generic-converse', 'converse'],
    ['generic-lounge-2', 'thelounge-2'],
    ['generic-lounge-4', 'thelounge-4'],
  ])('%s, drawn after the running program, is read by %s as by its structure', (page, id) => {
    openFixture(page);
    const found = lookAt(page, all);
    expect(found.panes.map(({ wayOfReading }) => wayOfReading)).toEqual([id]);
    const { messages, conversation } = expectedOf(page);
    expect(readFirst(found)).toMatchObject({ messages, conversation });
  });

  test('none applies to a page without a signature', () => {
    openFixture('no-chat-mail-writing');
    const place = { page: document, address: addressAt('/'), now: () => NOW };
    expect(runToEnd(findPanes(place, all)).isAdapterLost).toBe(false);
  });
});

test('a site with adapters of its own gets no others', () => {
  expect(adaptersFor('ptb.discord.com').map(({ id }) => id)).toEqual(['discord']);
});

test('each window is a conversation of its own', () => {
  openFixture('converse');
  const { panes } = lookAt('converse', adaptersOfProduct('converse'));
  expect(panes.map(readConversation)).toEqual([
    { id: 'robin@chat.example', title: 'robin', audience: 'direct' },
    { id: 'garden@rooms.chat.example', title: 'Garden', audience: 'group' },
  ]);
});

test('an adapter for other addresses is not used', () => {
  openFixture('x-messages');
  const place = { page: document, address: addressAt('/home'), now: () => NOW };
  expect(runToEnd(findPanes(place, adaptersOf('x'))).isAdapterLost).toBe(false);
});

test('a page whose rows have other names now is called lost, an empty conversation is not', () => {
  const discord = adaptersOf('discord');
  const place = { page: document, address: addressAt('/channels/@me/501'), now: () => NOW };
  openFixture('discord');
  const list = document.querySelector('ol');
  list?.replaceChildren();
  expect(runToEnd(findPanes(place, discord)).isAdapterLost).toBe(false);
  list?.removeAttribute('data-list-id');
  expect(runToEnd(findPanes(place, discord))).toMatchObject({ panes: [], isAdapterLost: true });
});
