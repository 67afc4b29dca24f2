import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const omegle: Product = {
  id: 'omegle',
  name: 'Text chat as on Omegle',
  adapters: [
    {
      id: 'omegle',
      signature: ['.logbox'],
      list: ['.logbox'],
      row: ['p[class$="msg"]'],
      text: ['span'],
      author: [pick('.msgsource')],
      own: ['.youmsg'],
      other: ['.strangermsg'],
      composer: ['.chatmsg'],
    },
  ],
  checked: '2026-11-28',
  notes:
    'M: Omegle closed in 2023, but clones keep the structure of its page; ChromegleApp/Chromegle and a script that waits for ' +
    'p.youmsg, p.strangermsg, p.statuslog and strong.msgsource (read 2026-11-28). The next stranger writes into the same ' +
    'list under the same name.',
};
