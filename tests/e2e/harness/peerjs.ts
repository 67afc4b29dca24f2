import { execPath } from 'node:process';
import { type PageServer, servePages } from './page-server.ts';
import { freePort, startServer } from './server-process.ts';

const PACKAGES = new URL('../clients/node_modules/', import.meta.url).pathname;

/** What the page calls the connections by which the others' pictures come. */
export const PEERJS_CONNECTIONS = '[call.peerConnection]';

export interface PeerJs {
  /** The page of somebody, who answers whoever calls: PeerJS with a page of our own. */
  urlOf(name: string): string;
  stop(): Promise<void>;
}

export async function startPeerJs(): Promise<PeerJs> {
  const port = await freePort();
  const broker = await startServer(
    execPath,
    [`${PACKAGES}peer/dist/bin/peerjs.js`, '--port', String(port), '--host', '127.0.0.1'],
    port,
  );
  const pages: PageServer = await servePages(
    { '/': { html: page(port) } },
    { '/peerjs/': `${PACKAGES}peerjs/dist/` },
  );
  return {
    urlOf: (name) => `${pages.origin}/?${name}`,
    async stop() {
      await pages.close();
      await broker.stop();
    },
  };
}

/** Calls whom `callTo` names; the one who is called answers with a camera of their own. */
function page(port: number): string {
  return `<!doctype html><meta charset="utf-8"><title>Calls</title><link rel="icon" href="data:,">
<body><video id="own" muted autoplay playsinline></video><video id="other" muted autoplay playsinline></video>
<script src="/peerjs/peerjs.min.js"></script>
<script>
  const peer = new Peer(location.search.slice(1), { host: '127.0.0.1', port: ${port}, config: { iceServers: [] } });
  peer.on('open', () => { window.isReady = true; });
  async function openCamera() {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
    document.querySelector('#own').srcObject = stream;
    return stream;
  }
  function show(call) {
    window.call = call;
    call.on('stream', (stream) => { document.querySelector('#other').srcObject = stream; });
  }
  peer.on('call', async (call) => {
    show(call);
    call.answer(await openCamera());
  });
  async function callTo(name) { show(peer.call(name, await openCamera())); }
  function hangUp() { call.close(); }
  function closeCamera() { for (const track of document.querySelector('#own').srcObject.getTracks()) track.stop(); }
</script>`;
}
