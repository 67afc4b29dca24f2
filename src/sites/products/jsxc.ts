import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const jsxc: Product = {
  id: 'jsxc',
  name: 'JSXC',
  adapters: [
    {
      id: 'jsxc-3',
      signature: ['.jsxc_windowItem'],
      windows: ['.jsxc_windowItem'],
      list: ['.jsxc_textarea'],
      row: ['.jsxc_chatmessage'],
      skip: ['.jsxc_sys'],
      omit: ['.jsxc_timestamp', '.jsxc_sender', '.jsxc_avatar'],
      author: [pick('.jsxc_sender')],
      own: ['.jsxc_out'],
      other: ['.jsxc_in'],
      time: [pick('.jsxc_timestamp')],
      rowId: 'id',
      composer: ['.jsxc_textinput'],
      title: [pick('.jsxc_caption .jsxc_name')],
      conversation: [pick('', 'data-bid')],
    },
    {
      id: 'jsxc-4',
      signature: ['.jsxc-window-item'],
      windows: ['.jsxc-window-item'],
      list: ['.jsxc-message-area'],
      row: ['.jsxc-chatmessage'],
      skip: ['.jsxc-sys'],
      text: ['.jsxc-content'],
      author: [pick('.jsxc-sender')],
      own: ['.jsxc-out'],
      other: ['.jsxc-in'],
      time: [pick('.jsxc-timestamp')],
      rowId: 'id',
      composer: ['.jsxc-message-input'],
      title: [pick('.jsxc-bar__caption__primary')],
      conversation: [pick('', 'data-contact-id')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: 3.4.4 was run; M: 4, from jsxc/jsxc, template/chatWindow.hbs and chat-window-message.hbs (read 2026-11-28), not run. ' +
    'Chat windows are laid over any page. The field to write in and the list have names that look alike: jsxc_textarea ' +
    'is the list. Only rooms name who wrote.',
};
