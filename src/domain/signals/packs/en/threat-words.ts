import type { Language } from '../../pack.ts';
import { lists } from './words.ts';

const near = Object.values(lists['family'] ?? []).flatMap((who) =>
  typeof who === 'string' ? [`your ${who}`] : [],
);

/** What threats to show something are made of: who would see what, and how it gets to them. */
export const threatWords: Language['lists'] = {
  audience: [
    ...near,
    ...(
      'everyone|everybody|every1|every one|every person you know|everyone you know|all your friends|all your mates|all of them|' +
      'your auntie|your aunty|your grandad|your grandpa|your grandmother|your headmaster|your form tutor|your tutor|' +
      'your headmistress|your head|your squad|your year|your year group|your street|your town|your village|your parents group|' +
      'all your followers|all your family|all your contacts|all ur friends|the whole school|the whole class|the whole year|' +
      'the whole world|the whole team|the whole group|the whole server|the whole town|the whole village|the entire school|' +
      'the entire class|your whole school|your whole class|your whole year|your whole family|your whole team|your whole server|' +
      'your entire class|your entire school|your entire family|your school|your class|your classmates|your teammates|' +
      'your team|your coach|your boss|your principal|your headteacher|your head teacher|your head of year|your church|' +
      'your crush|your ex|your followers|your contacts|your server|your neighbours|your neighbors|your mates|your cousins|' +
      'your nan|your gran|your aunt|your uncle|your husband|your community|your relatives|your university|your college|' +
      'the school|the class|the teacher|the teachers|the principal|the police|the group|the group chat|the gc|the internet|' +
      'the web|the team|the server|the entire internet|the class group|the class chat|the boys|the girls|the lads|' +
      'half the school|strangers|the world|social media'
    ).split('|'),
  ],
  /** Many who would see something, after "your" or "the whole". */
  crowd: (
    'school|class|year|team|squad|group|group chat|chat|gc|server|church|family|town|village|bus|street|followers|' +
    'contacts|friends list|friends|mates|parents|page|group page|facebook group|story|feed|office|staff room|' +
    'common room|form|club|classmates|prom|mosque|temple|relatives|neighbours|internet|noticeboard'
  ).split('|'),
  /** Whose things they are. */
  theirs: (
    'mums|moms|dads|fathers|mothers|sisters|brothers|parents|nans|grans|aunts|aunties|uncles|cousins|teachers|coachs|' +
    'principals|headteachers|families|friends|mates|schools'
  ).split('|'),
  /** What a child would not want to be seen, and may have given away. */
  material: (
    'pic|pics|picture|pictures|photo|photos|foto|fotos|selfie|selfies|image|images|vid|vids|video|videos|clip|clips|' +
    'recording|recordings|voice note|voice notes|voice message|voice messages|audio|voicenote|voicenotes|screenshot|' +
    'screenshots|ss|screen recording|snap|snaps|secret|secrets|diary|confession|search history|poem|poems|letter|letters|' +
    'chats|chat|chat logs|dms|dm|messages|message|msgs|texts|conversation|conversations|convo|convos|footage|call|' +
    'video call|stream|story|proof|evidence'
  ).split('|'),
  showing: (
    'send|show|share|leak|forward|upload|expose|email|spread|post|publish|release|dump|reveal|repost|text|mail|print|play|' +
    'read out|put up|put out|send out|hand|whatsapp|airdrop|circulate|distribute|sell|tag|broadcast'
  ).split('|'),
  /** Hardly ever done to what is meant to be shown. */
  exposing:
    'leak|expose|spread|publish|release|post|upload|circulate|broadcast|make public|go public with'.split(
      '|',
    ),
  otherwise: [
    'or',
    'or else',
    'otherwise',
    'else',
    'orelse',
    'if not',
    'if you dont',
    'if u dont',
    'if you refuse',
    'unless',
  ],
  /** Who does it, told by whom it is done to, and where they know them from. */
  somebodyElse: (
    'he|she|they|someone|somebody|some1|this guy|some guy|a guy|' +
    'that guy|the guy|this girl|some girl|a girl|this man|a man|some man|this person|' +
    'some person|a person|this dude|some dude|a boy|this boy|some boy|my ex|my bf|' +
    'my gf|my boyfriend|my girlfriend|this account|an account|some account|a stranger|this stranger|people|' +
    'hackers|a hacker'
  ).split('|'),
  whereMet: (
    'online|on here|from school|at school|on insta|on discord|on snap|on snapchat|in my class|' +
    'from the game|i met|i know|i trusted|from another school'
  ).split('|'),
  /** What somebody says that he will do, or only might. */
  mayDo: (
    'ill|i will|i ll|i am going to|im going to|im gonna|im gunna|ima|imma|' +
    'i am gonna|i could|i can|i might|i may|i am about to|im about to|im ready to|i am ready to|' +
    'i swear ill|we will|we gonna|watch me|what if i|maybe i|time to|gonna'
  ).split('|'),
};
