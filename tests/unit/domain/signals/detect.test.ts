import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNAL_KINDS, type SignalKind } from '../../../../src/domain/model.ts';
import { detectSignals } from '../../../../src/domain/signals/detect.ts';

const kindsOf = (text: string): SignalKind[] => detectSignals(text).map(({ kind }) => kind);

const HEARD: Partial<Record<SignalKind, string[]>> = {
  asksAge: [
    'how old are you',
    'How old r u??',
    'how old ru',
    'asl',
    'a/s/l?',
    'hru hbu asl',
    'whats ur age',
    'age?',
    'u 14?',
    'what grade are you in',
  ],
  asksAlone: [
    'u home alone?',
    'r ur parents home',
    'whos home w u',
    "where's ur mom rn",
    'are you alone right now',
    'is anyone else in the room with you',
    'when do your parents get home',
    'is your door locked',
    'do your parents check your phone',
    'are you by yourself',
  ],
  secrecy: [
    "don't tell your mum about this",
    'dont tell any1',
    'delete these msgs',
    'this stays between us',
    'our little secret',
    'keep this between us ok',
    'can you keep a secret',
    'your parents wouldnt understand',
    'promise you wont tell anyone',
    'no one else needs to know about us',
    'delete our chat',
  ],
  movesElsewhere: [
    'u got snap?',
    'add me on discord',
    'lets talk on whatsapp',
    'do you have telegram',
    'whats ur insta',
    'text me on signal',
    'lets go somewhere more private',
    'can i call you',
    'hmu on kik',
  ],
  asksPicture: [
    'send me a pic of u',
    'send pic',
    'pic?',
    'can i see a photo of you',
    'u got any pics',
    'send a selfie',
    'what do u look like',
    'send me your picture',
    'trade pics?',
  ],
  asksCamera: [
    'turn ur cam on',
    'can u video call',
    'wanna facetime',
    'do you have a webcam',
    'go on cam for me',
    'let me see you on cam',
    'turn on your camera',
  ],
  meeting: [
    'wanna meet up irl',
    'can we meet',
    'i can pick you up after school',
    'meet me at the park',
    'when can we meet',
    'you can come over to my place',
  ],
  threat: [
    "i'll send this to all your friends",
    'i will show everyone',
    'pay me or i post it',
    'i know where you live',
    "i'll tell everyone your secret",
    'or else i send it to your parents',
    'you will regret this',
  ],
  demandsMoney: [
    'send me $50',
    'pay me or',
    'buy me a steam gift card',
    'send me the code on the card',
    'send me 100 dollars',
    'use your moms credit card',
  ],
  asksContact: [
    'whats ur number',
    'can i have your phone number',
    'give me your email',
    'do you have a cell',
  ],
  sharesContact: [
    'call me 021 555 01234',
    'my number is 5',
    'its someone@example.org',
    'my insta is example',
    'my snap is example',
  ],
  asksWhere: [
    'where do you live',
    'wru',
    'where u from',
    'whats your address',
    'what school do you go to',
    'do you live near here',
  ],
  sharesWhere: ['i live in napier', 'i go to hill street school', 'my address is 4 hill street'],
  pressure: [
    'if you really loved me',
    "don't be shy",
    'why dont you trust me',
    'you promised me',
    'if you dont send it',
  ],
  flattery: ['you are so beautiful', 'ur so mature for your age', 'hey gorgeous'],
  gift: ['ill buy you a new phone', 'i can send you some robux', 'free robux for you'],
  offer: ['you should be a model', 'wanna make some easy money'],
  insult: ['you are such a loser', 'ur so ugly', 'nobody likes you', 'everyone hates you', 'shut up idiot'],
  exclusion: ['you are not invited', 'you cant sit with us', 'nobody wants you here', 'leave our group'],
  urgesSelfHarm: [
    'go kill yourself',
    'kys',
    'the world would be better off without you',
    'you should just die',
  ],
  distress: [
    'i want to die',
    'i cant go on anymore',
    'they would be better off without me',
    'nobody would miss me',
  ],
};

/** What is close, and is not meant. */
const NEAR_MISSES: [SignalKind, string][] = [
  ['asksAge', 'how old is your dog'],
  ['asksAge', 'how old is that phone'],
  ['statesAge', "im 5'8 tall"],
  ['statesAge', 'im 10 minutes away'],
  ['statesAge', 'i have 14 cats'],
  ['statesAge', '14?'],
  ['statesAge', '3'],
  ['asksAlone', 'leave me alone'],
  ['asksAlone', 'i was home alone yesterday'],
  ['asksAlone', 'my parents are home'],
  ['secrecy', "don't tell mum about her birthday present"],
  ['secrecy', "don't tell anyone, it's a surprise party"],
  ['secrecy', "don't tell me the ending"],
  ['secrecy', 'i dont tell anyone my password'],
  ['movesElsewhere', 'the phone signal is bad here'],
  ['movesElsewhere', 'i read it on twitter'],
  ['asksPicture', 'send me the homework picture'],
  ['asksPicture', 'pic of the homework pls'],
  ['asksPicture', 'can you send a picture of page 12'],
  ['asksPicture', 'send me a pic of your dog'],
  ['asksPicture', 'did you see that motion picture'],
  ['asksCamera', 'my dad bought a new camera'],
  ['meeting', 'nice to meet you'],
  ['meeting', 'the meeting is at noon'],
  ['threat', "i'll kill you next round"],
  ['threat', 'i will show you how it works'],
  ['threat', "i'll send you the notes"],
  ['demandsMoney', 'pay attention'],
  ['demandsMoney', 'how much money do you need for lunch'],
  ['asksContact', 'whats your number one song'],
  ['sharesContact', 'i got 123456 points in 2019'],
  ['sharesContact', 'it runs on 192.168.100.100'],
  ['asksWhere', 'where are you going on holiday'],
  ['insult', 'that movie was stupid'],
  ['insult', 'i am such an idiot'],
  ['urgesSelfHarm', 'i would kill myself laughing'],
  ['urgesSelfHarm', 'dont kill yourself over it'],
  ['distress', 'i want to die of laughter'],
  ['distress', 'i dont want to live there'],
  ['offer', 'i built a model plane'],
];

describe('detectSignals', () => {
  const heard = Object.entries(HEARD).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));

  it.each(heard)('hears %s in %j', (kind, text) => {
    expect(kindsOf(text)).toContain(kind);
  });

  it.each(NEAR_MISSES)('hears no %s in %j', (kind, text) => {
    expect(kindsOf(text)).not.toContain(kind);
  });

  it.each([
    ['hi there how was the maths test', []],
    ['lol same', []],
    ['', []],
  ])('is silent about %j', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each([
    ['im 14', 14],
    ['im 13 u?', 13],
    ['14', '14'],
    ['14 im 14', 14],
    ['m/34', 34],
    ['34/m/uk', 34],
    ['14 f here', 14],
    ['turning 12 in may', 12],
    ["i'm turning 12 in may", 12],
    ['i am thirteen', 13],
    ['16 years old', 16],
    ['just turned 15', 15],
    ['im in year 8', 12],
    ['7th grade', 12],
    ['im in 6th grade', 11],
    ['i just turned 15', 15],
    ["i'm 3", null],
    ["i'm 100", null],
  ])('understands the age in %j', (text, years) => {
    const found = detectSignals(text).find(({ kind }) => kind === 'statesAge');
    expect(found?.value ?? null).toBe(years);
  });

  it.each([
    ['add me on snap', 'snapchat'],
    ['whats your insta', 'instagram'],
    ['lets move to disc', 'discord'],
    ['text me on tele', 'telegram'],
    ['do you have whats app', 'whatsapp'],
    ['message me on signal', 'signal'],
    ['email me', 'email'],
    ['can i call you', 'phone'],
    ['lets talk somewhere private', 'other'],
  ])('names the platform in %j', (text, platform) => {
    expect(detectSignals(text).find(({ kind }) => kind === 'movesElsewhere')?.value).toBe(platform);
  });

  it.each([
    ['ok, how old are you then?', 'how old are you'],
    ['ok 𝓱𝓸𝔀 𝓸𝓵𝓭 𝓪𝓻𝓮 𝔂𝓸𝓾', '𝓱𝓸𝔀 𝓸𝓵𝓭 𝓪𝓻𝓮 𝔂𝓸𝓾'],
    ['ﷺ hоw оld аrе уоu', 'hоw оld аrе уоu'],
    ['um h\u200bo\u200bw old are you', 'h\u200bo\u200bw old are you'],
    ['so h o w o l d a r e y o u', 'h o w o l d a r e y o u'],
    ['h0w 0ld 4re y0u', 'h0w 0ld 4re y0u'],
    ['hoooow oldddd are youuu', 'hoooow oldddd are youuu'],
  ])('points at the words in %j', (text, words) => {
    const found = detectSignals(text).find(({ kind }) => kind === 'asksAge');
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it('gives one signal of a kind, in the order of the text', () => {
    const signals = detectSignals("how old are you? asl? are you home alone? don't tell your mum");
    expect(signals.map(({ kind }) => kind)).toEqual(['asksAge', 'asksAlone', 'secrecy']);
  });
});

describe('detectSignals on hostile text', () => {
  const words =
    "how old are you home alone don't tell mum 14 ? . send me a pic of ur cam on h o w ﷺ \u202e 𝓱 aaaa $ä".split(
      ' ',
    );

  it('never throws, and stays within the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words)).map((some) => some.join(' ')),
      fc.array(fc.constantFrom(...words)).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const signals = detectSignals(text);
        expect(new Set(signals.map(({ kind }) => kind)).size).toBe(signals.length);
        for (const { kind, start, end } of signals) {
          expect(SIGNAL_KINDS).toContain(kind);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
