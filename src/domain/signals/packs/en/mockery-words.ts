import type { Language } from '../../pack.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** What is made fun of. */
export const mockeryWords: Language['lists'] = {
  /** What others see and hear of somebody. */
  mocked: words(
    'hair haircut fringe face nose teeth ears eyebrows eyes head chin forehead skin neck breath voice accent laugh smile ' +
      'walk glasses braces makeup lipstick outfit clothes uniform dress skirt jumper hoodie coat jacket shirt socks shoes ' +
      'trainers sneakers hat bag lunch lunchbox sandwich handwriting drawing singing dancing dance essay poem solo playlist ' +
      'aim house legs arms hands feet body belly lips tongue spots moustache stutter jokes joke posts selfie selfies profile ' +
      'brain personality life name family painting trousers shorts pants tights jeans backpack bike cake',
  ),
  /** Those who are thought to know and to be able to do the least, and those who are laughed at with somebody. */
  unable: words(
    'nan gran granny grandma grandad mum mom dad brother sister cousin parents toddler baby dog cat hamster teacher',
  ),
  /** What small children need. */
  babyThings: words('nappies nappy diaper blankie dummy potty armbands floaties babysitter teddy'),
  /** A whole school laughs. */
  crowd: words('grade year class school bus row form team canteen table'),
};
