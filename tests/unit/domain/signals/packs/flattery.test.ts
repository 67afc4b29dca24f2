import { describeHearing } from './hearing.ts';

describeHearing('flattery', {
  heard: [
    'wish i was younger',
    "you're my favourite person on here",
    "you're not like other girls",
    'we have such a special bond',
    'you really understand me',
    'what a pretty face',
    'ur eyes are so pretty',
    'morning princess',
    "you're perfect",
  ],
  nearMisses: [
    'that goal was perfect',
    'perfect timing',
    "you're so late",
    'my dog is so cute',
    'pretty good thanks',
    'i love your dress',
    "thanks you're a star",
    'you are so annoying',
    'special offer on shoes',
    'she is the prettiest character',
    'good job everyone',
    'the weather is lovely',
    'i love this game',
    'my favourite song is on',
    'who is your best friend',
  ],
});
