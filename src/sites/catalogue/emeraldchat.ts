import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const emeraldchat = defineSite({
  id: 'emeraldchat',
  name: 'Emerald Chat',
  hosts: ['emeraldchat.com'],
  kind: 'strangerVideo',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const emeraldchatFacts = defineFacts({
  age: source('https://oursaferschools.co.uk/2023/08/10/emerald-chat-safeguarding-update', 'M'),
  help: {
    report: source('https://emeraldchat.com/blog/how-to-report-a-user-on-emerald-chat/', 'H'),
    block: source('https://emeraldchat.com/blog/how-to-report-a-user-on-emerald-chat/', 'H'),
  },
  traits: source('https://oursaferschools.co.uk/2023/08/10/emerald-chat-safeguarding-update', 'M'),
  checked: '2026-11-28',
  note: 'Emerald Chat calls blocking “muting”.',
});
