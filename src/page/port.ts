import { HANDSHAKE_EVENT, type PageClaim, type PageOrder } from '../protocol/page-port.ts';
import { apply, getOwnPropertyDescriptor, parse, safe, stringify } from './natives.ts';

export interface Port {
  send(claim: PageClaim): void;
  listen(obey: (order: PageOrder) => void): void;
  close(): void;
}

/**
 * Hands one end of a new channel to the isolated script, which is already listening. Nothing of the page has run yet,
 * so nothing else can be listening.
 */
export function handOverPort(realm: Window & typeof globalThis): Port {
  const { port1: own, port2: theirs } = new realm.MessageChannel();
  realm.dispatchEvent(new realm.MessageEvent(HANDSHAKE_EVENT, { ports: [theirs] }));
  const { postMessage, close } = realm.MessagePort.prototype;
  const readData = getOwnPropertyDescriptor(realm.MessageEvent.prototype, 'data')?.get;
  return {
    // Without a prototype: a page may give every object a `toJSON`.
    send: (claim) => apply(postMessage, own, [stringify(safe(claim))]),
    listen(obey) {
      own.onmessage = (event) => readData && obey(parse(apply(readData, event, [])));
    },
    close: () => apply(close, own, []),
  };
}
