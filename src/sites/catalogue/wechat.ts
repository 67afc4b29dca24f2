import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const wechat = defineSite({
  id: 'wechat',
  name: 'WeChat',
  hosts: ['web.wechat.com', 'wx.qq.com'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const wechatFacts = defineFacts({
  age: source(
    'https://www.techbuzzpro.com/are-your-kids-following-age-restrictions-for-facebook-twitter-youtube-tiktok-and-others.html',
    'M',
  ),
  help: {
    report: guide('https://www.aivtp.com/shubk/202505/216699.html', 'M'),
    block: guide('https://www.alphr.com/block-unblock-contact-wechat/', 'M'),
    privacy: source('https://safety.wechat.com/en_US/community-guidelines/cover/minor-safety', 'H'),
  },
  traits: source('https://esafety.swiftacademies.org.uk/page/2/?et_blog', 'M'),
  checked: '2026-11-28',
  note: 'From 13 to 18 a parent or guardian must agree.',
});
