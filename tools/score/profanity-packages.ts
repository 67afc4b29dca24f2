/** What families find today when they look for something that runs on the device: filters of single words. */
import { Profanity } from '@2toad/profanity';
import { Filter } from 'bad-words';
import leoProfanity from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

interface ProfanityPackage {
  name: string;
  hasHit(text: string): boolean;
}

/** Each as its own page says that it is to be used. */
export function profanityPackages(): ProfanityPackage[] {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const toad = new Profanity();
  const badWords = new Filter();
  return [
    { name: 'obscenity', hasHit: (text) => obscenity.hasMatch(text) },
    { name: '@2toad/profanity', hasHit: (text) => toad.exists(text) },
    { name: 'leo-profanity', hasHit: (text) => leoProfanity.check(text) },
    { name: 'bad-words', hasHit: (text) => badWords.isProfane(text) },
  ];
}
