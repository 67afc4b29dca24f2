// EasyRTC with its own demos, on loopback: `node easyrtc-server.js PORT`. Its packages are the ones beside this file.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const express = load('express');
const { Server } = load('socket.io');
const easyrtc = load('open-easyrtc');

const app = express();
const server = createServer(app);
easyrtc.setOption('logLevel', 'error');
easyrtc.setOption('appIceServers', []);
easyrtc.listen(app, new Server(server), null, (/** @type {Error | null} */ error) => {
  if (error) throw error;
  server.listen(Number(process.argv[2]), '127.0.0.1');
});
