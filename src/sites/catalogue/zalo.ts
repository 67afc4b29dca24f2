import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const zalo = defineSite({
  id: 'zalo',
  name: 'Zalo',
  hosts: ['chat.zalo.me'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  checked: '2026-11-28',
});

export const zaloFacts = defineFacts({
  help: {
    block: guide('https://divineshop.vn/tin-tuc/huong-dan-chan-va-bo-chan-tai-khoan-zalo-bat-ky', 'M'),
  },
  traits: source('https://divineshop.vn/tin-tuc/huong-dan-chan-va-bo-chan-tai-khoan-zalo-bat-ky', 'M'),
  checked: '2026-11-28',
  note: 'The guide, in Vietnamese, tells where to refuse messages of strangers, too.',
});
