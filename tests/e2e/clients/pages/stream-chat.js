// A chat of two as sites build it of Stream's parts: the real client and the real virtualised list.
// Its server comes first: the client takes the page's `WebSocket` when it is loaded.
import './stream-server.js';

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { StreamChat } from 'stream-chat';
import {
  Channel,
  ChannelHeader,
  Chat,
  MessageComposer,
  VirtualizedMessageList,
  Window,
} from 'stream-chat-react';
import { answer, say } from './stream-server.js';

const client = new StreamChat('key', { baseURL: location.origin });
client.axiosInstance.defaults.adapter = async (config) => ({
  data: answer(config),
  status: 200,
  statusText: 'OK',
  headers: {},
  config,
});
await client.connectUser({ id: 'sam', name: 'sam' }, client.devToken('sam'));

const list = createElement(VirtualizedMessageList);
const parts = createElement(Window, null, createElement(ChannelHeader), list, createElement(MessageComposer));
const channel = createElement(Channel, { channel: client.channel('messaging', 'kai') }, parts);
createRoot(document.querySelector('#chat')).render(createElement(Chat, { client }, channel));
window.stage = { say };
