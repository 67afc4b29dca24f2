import { describe, expect, it } from 'vitest';
import { waitForCard, waitUntilGone } from '../../../tools/browser/cards.ts';
import { answerWarning, bringWarning, type HostilePage, meetHostilePages } from '../harness/hostile.ts';

/**
 * Puts something of the page's own in the place of every function of these objects: it does what the function did, and notes who
 * called. A script of an extension has the extension's address in the trace.
 */
const spyOn = (owners: string) => `<script>{
  const call = Reflect.apply, has = String.prototype.includes, names = Reflect.ownKeys, look = Reflect.getOwnPropertyDescriptor;
  const put = Reflect.defineProperty, Trace = Error, text = String, make = Reflect.construct;
  window.leaks = [];
  const note = (name) => {
    if (call(has, text(new Trace().stack), ['-extension://'])) leaks[leaks.length] = name;
  };
  const owners = ${owners};
  for (let at = 0; at < owners.length; at += 1) {
    const keys = names(owners[at]);
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index];
      if (key === 'constructor' || key === 'prototype') continue;
      const own = look(owners[at], key);
      if (!own.configurable || typeof own.value !== 'function' || look(own.value, 'prototype')) continue;
      const spy = function (...values) {
        note(text(key));
        return new.target ? make(own.value, values, new.target) : call(own.value, this, values);
      };
      put(owners[at], key, { ...own, value: spy });
    }
  }
}</script>`;

interface Poison extends HostilePage {
  what: string;
}

const POISONS: readonly Poison[] = [
  {
    name: 'language',
    what: 'of lists, promises, maps, texts, patterns and objects',
    head: spyOn(`[Array.prototype, Promise.prototype, Promise, Map.prototype, Set.prototype, WeakMap.prototype, WeakSet.prototype,
      WeakRef.prototype, String.prototype, RegExp.prototype, Function.prototype, Object, Object.prototype, JSON, Reflect, Math, Date]`),
  },
];

const pages = meetHostilePages(POISONS);

// What the page's world gets of ours is the camera's script; the rest runs in a world of its own.
describe('a page that puts its own functions in the place', () => {
  it.each(POISONS)(
    '$what learns nothing, is warned of, and its camera is seen and turned off',
    async ({ name }) => {
      const page = await pages.open(name);
      const earlier = (await pages.browser().snapshot()).camera.length;
      await page.evaluate(`(async () => {
      const video = document.body.appendChild(document.createElement('video'));
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: 160 } });
      video.play();
    })()`);
      await waitForCard(page, 'camera');
      const { camera } = await pages
        .browser()
        .snapshotWhen('the camera', (now) => now.camera.length > earlier);
      expect(camera).toHaveLength(earlier + 1);
      await page.evaluate("document.querySelector('video').srcObject.getTracks()[0].stop()");
      await waitUntilGone(page, 'camera');
      await bringWarning(page, name);
      await answerWarning(page);
      expect(await page.evaluate('leaks')).toEqual([]);
    },
  );
});
