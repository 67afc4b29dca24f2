// @vitest-environment jsdom

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { findPanes } from '../../../../src/content/reader/find-panes.ts';
import { runToEnd } from '../../../../src/domain/steps.ts';
import { type Adapter, adapterSchema } from '../../../../src/sites/adapter.ts';
import { CATALOGUE } from '../../../../src/sites/catalogue.ts';
import { addressAt, expectedOf, NOW, openFixture, readConversation, readPane } from './fixture-page.ts';

function adaptersOf(id: string): Adapter[] {
  const site = CATALOGUE.find((one) => one.id === id);
  return v.parse(v.array(adapterSchema), site?.adapters);
}

const adapters = CATALOGUE.flatMap((site) =>
  site.adapters.map((adapter) => ({ id: adapter.id, adapter: v.parse(adapterSchema, adapter) })),
);

describe.each(adapters)('the adapter $id', ({ id, adapter }) => {
  test('reads its fixture page', () => {
    const expected = expectedOf(id);
    openFixture(id);
    const place = { page: document, address: addressAt(expected.path), now: () => NOW };
    const { panes } = runToEnd(findPanes(place, [adapter]));
    const [pane] = panes;
    if (!pane) throw new Error('no conversation found');
    expect(readPane(pane)).toEqual(expected.messages);
    expect(readConversation(pane)).toEqual(expected.conversation);
  });
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
