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
    report: source('https://zalo.me/legal.html', 'H'),
    block: guide('https://divineshop.vn/tin-tuc/huong-dan-chan-va-bo-chan-tai-khoan-zalo-bat-ky', 'M'),
    privacy: source(
      'https://help.zalo.me/huong-dan/chuyen-muc/bao-mat-va-rieng-tu/quyen-rieng-tu-cua-nguoi-dung-tren-zalo/',
      'H',
    ),
  },
  traits: source('https://divineshop.vn/tin-tuc/huong-dan-chan-va-bo-chan-tai-khoan-zalo-bat-ky', 'M'),
  checked: '2026-11-28',
  note: 'Its help and the guide are in Vietnamese. Its page on privacy is for all ages; it names where to refuse messages of strangers.',
});
