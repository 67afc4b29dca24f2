import { describeHearing } from './hearing.ts';

describeHearing('offer', {
  heard: [
    'i could make you famous',
    "we're looking for young models",
    'our academy wants to sign you',
    'you could earn £200 a week',
    'i know someone who can get you in the film',
    'free photoshoot this weekend',
    'want to be our brand ambassador',
    'i can get you followers',
    'we loved your profile and want to sponsor you',
    "you've been selected for our casting",
    'easy cash for talking to people',
    "i'll coach you privately at my place",
    'part time job for you, paid daily',
  ],
  nearMisses: [
    'i got a job at the bakery',
    'he is a role model',
    'we have auditions for the school play',
    'the model railway is huge',
    'my uncle works in film',
    'they make money from ads',
    'the coach is the best scout in the league',
    'i signed up for the club',
    'how do i get a job in the game',
    'trials are on monday at the oval',
    'she promoted the team',
    'i earned 50 points today',
    'he was picked for the team',
  ],
});
