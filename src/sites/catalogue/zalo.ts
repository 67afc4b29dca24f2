import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

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
    block: source(
      'https://help.zalo.me/huong-dan/chuyen-muc/bao-mat-va-rieng-tu/quyen-rieng-tu-cua-nguoi-dung-tren-zalo/',
      'H',
    ),
    privacy: source(
      'https://help.zalo.me/huong-dan/chuyen-muc/bao-mat-va-rieng-tu/quyen-rieng-tu-cua-nguoi-dung-tren-zalo/',
      'H',
    ),
  },
  traits: source('https://quantrimangnews.com/thiet-lap-che-do-rieng-tu-cho-tai-khoan-zalo', 'M'),
  checked: '2026-11-28',
  note: 'Read in Vietnamese. Its page on privacy is for all ages; it names where to block, and where to choose who may write and call. It told in December 2025 that it asks for the guardian of those under 16 (news.tuoitre.vn); a least age was not found.',
});
