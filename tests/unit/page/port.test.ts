import { afterEach, describe, expect, it } from 'vitest';
import { handOverPort } from '../../../src/page/port.ts';
import { HANDSHAKE_EVENT } from '../../../src/protocol/page-port.ts';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

function shakeHands() {
  const scope = Object.assign(new EventTarget(), { MessageChannel, MessageEvent, MessagePort });
  scope.addEventListener(HANDSHAKE_EVENT, (event) => ports.push(...(event as MessageEvent).ports));
  const port = handOverPort(scope as unknown as Window & typeof globalThis);
  const [theirs] = ports;
  if (!theirs) throw new Error('No port came');
  return { port, theirs };
}

const nextMessage = (port: MessagePort) =>
  new Promise((resolve) => {
    port.onmessage = (event) => resolve(event.data);
  });

const STATE = { paused: false, call: false, recording: false, picture: false, screen: false };

describe('handOverPort', () => {
  it('sends claims as JSON, whatever the page does to objects', async () => {
    const { port, theirs } = shakeHands();
    Object.assign(Object.prototype, { toJSON: () => 'forged' });
    try {
      port.send({ kind: 'cameraStarted', session: 1, ...STATE });
    } finally {
      delete (Object.prototype as { toJSON?: unknown }).toJSON;
    }
    expect(JSON.parse(String(await nextMessage(theirs)))).toEqual({
      kind: 'cameraStarted',
      session: 1,
      ...STATE,
    });
  });

  it('hears orders', async () => {
    const { port, theirs } = shakeHands();
    const heard = new Promise((resolve) => port.listen(resolve));
    theirs.postMessage('{"kind":"stopCameras"}');
    expect(await heard).toEqual({ kind: 'stopCameras' });
  });
});
