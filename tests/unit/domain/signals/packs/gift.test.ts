import { describeHearing } from './hearing.ts';

describeHearing('gift', {
  heard: [
    'ill topup ur phone',
    'what do you want for ur birthday',
    "i'll pay for your ticket",
    '1000 robux if you send a pic',
    'want some free nitro?',
    'let me spoil you',
    'i can take you shopping',
    'ill get you a vape',
    'i bought you a necklace',
    'send me your wishlist',
    'you can have my old iphone',
  ],
  nearMisses: [
    'mum bought me a phone',
    'ill send you the notes',
    'i got 500 gems in the event',
    'can you buy milk',
    "i'll give you a hint",
    'the ring of fire is a volcano belt',
    'ill give you a lift',
    'i need to buy new shoes',
    'he paid 50 for it',
    'the battle pass is a rip off',
    'i can send you the link',
    'they sent us the tickets by email',
    'he gifted me his old bike',
    'pay attention in class',
  ],
});
