import * as v from 'valibot';
import { expect, it } from 'vitest';
import { waitForCard } from '../../../tools/browser/cards.ts';
import { answerWarning, bringWarning, meetHostilePages } from '../harness/hostile.ts';

/**
 * Puts something of the page's own in the place of every function, getter and setter of these objects: it does what they did, and
 * notes who called. Of the camera's script a trace says nothing but that it is somebody's; no other script here is.
 */
const spyOn = (owners: string) => `<script>{
  const call = Reflect.apply, has = String.prototype.includes, names = Reflect.ownKeys, look = Reflect.getOwnPropertyDescriptor;
  const put = Reflect.defineProperty, Trace = Error, text = String, make = Reflect.construct;
  const SIGNS = ['-extension://', 'native:1:', '<anonymous code>'];
  window.leaks = [];
  const note = (name) => {
    const { stack } = new Trace();
    for (let at = 0; at < SIGNS.length; at += 1) if (call(has, text(stack), [SIGNS[at]])) leaks[leaks.length] = name;
  };
  const owners = ${owners};
  for (let at = 0; at < owners.length; at += 1) {
    const keys = names(owners[at]);
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index];
      if (key === 'constructor' || key === 'prototype') continue;
      const own = look(owners[at], key);
      if (!own.configurable || (typeof own.value === 'function' && look(own.value, 'prototype'))) continue;
      for (const part of ['value', 'get', 'set']) {
        const native = own[part];
        if (typeof native !== 'function') continue;
        own[part] = function (...values) {
          note(text(key));
          return new.target ? make(native, values, new.target) : call(native, this, values);
        };
      }
      put(owners[at], key, own);
    }
  }
}</script>`;

const LANGUAGE = `Array.prototype, Promise.prototype, Promise, Map.prototype, Set.prototype, WeakMap.prototype, WeakSet.prototype,
  WeakRef.prototype, String.prototype, RegExp.prototype, Function.prototype, Object, Object.prototype, JSON, Reflect, Math, Date`;
const DOCUMENT = `EventTarget.prototype, Node.prototype, Element.prototype, HTMLElement.prototype, HTMLMediaElement.prototype,
  HTMLIFrameElement.prototype, Document.prototype, DocumentFragment.prototype, Event.prototype, MessageEvent.prototype,
  MessagePort.prototype, MessageChannel.prototype, MutationObserver.prototype, CustomElementRegistry.prototype,
  CSSStyleDeclaration.prototype, DOMTokenList.prototype, NodeList.prototype, HTMLCollection.prototype, Performance.prototype,
  DOMException.prototype, window`;
const MEDIA = `Navigator.prototype, MediaDevices.prototype, MediaStream.prototype, MediaStreamTrack.prototype,
  RTCPeerConnection.prototype, RTCRtpSender.prototype, RTCRtpTransceiver.prototype, MediaRecorder.prototype,
  HTMLCanvasElement.prototype, CanvasRenderingContext2D.prototype, HTMLVideoElement.prototype,
  globalThis.ImageCapture?.prototype ?? {}, globalThis.VideoFrame?.prototype ?? {}, navigator, navigator.mediaDevices ?? {}`;

const pages = meetHostilePages([{ name: 'poisoned', head: spyOn(`[${LANGUAGE}, ${DOCUMENT}, ${MEDIA}]`) }]);

// What the page's world gets of ours is the camera's script; the rest runs in a world of its own.
/**
 * By these natives, as they are when a page first asks for a camera, it is seen where the picture goes: what a page put in their place by
 * then is called, too.
 */
const ASKED_LATER = [
  'addTrack',
  'canvas',
  'currentDirection',
  'drawImage',
  'enabled',
  'getTransceivers',
  'length',
  'sender',
  'srcObject',
  'transport',
];

it('a page that puts its own functions in the place of all that it can learns nothing, and all of it is seen', async () => {
  const page = await pages.open('poisoned');
  const leaks = () => page.evaluate('[...new Set(leaks)].sort()');
  expect(await leaks()).toEqual([]);
  await page.evaluate(`(async () => {
    const video = document.body.appendChild(document.createElement('video'));
    video.srcObject = window.stream = await navigator.mediaDevices.getUserMedia({ video: { width: 160 } });
    await video.play();
    new RTCPeerConnection().addTrack(stream.getTracks()[0].clone(), stream);
    document.createElement('canvas').getContext('2d').drawImage(video, 0, 0);
    stream.getTracks()[0].enabled = true;
  })()`);
  await waitForCard(page, 'camera');
  const { camera } = await pages.browser().snapshotWhen('the camera', (now) => now.camera.length > 0);
  expect(camera).toHaveLength(1);
  await page.evaluate('for (const track of stream.getTracks()) track.stop(); stream = null;');
  await bringWarning(page, 'poisoned');
  await answerWarning(page);
  expect(ASKED_LATER).toEqual(expect.arrayContaining(v.parse(v.array(v.string()), await leaks())));
});
