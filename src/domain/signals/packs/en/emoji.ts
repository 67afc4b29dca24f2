import type { Language } from '../../pack.ts';

/** Little pictures that are typed for a word; the words are those that the phrases have. */
export const emoji: NonNullable<Language['emoji']> = {
  picture: '📷📸🖼',
  selfie: '🤳',
  camera: '📹🎥',
  secret: '🤫🤐㊙',
  snapchat: '👻',
  phone: '📱📞☎',
  home: '🏠🏡',
  age: '🎂',
  money: '💵💴💶💷💰💸🤑',
  card: '💳',
  gift: '🎁',
  email: '📧✉',
  school: '🏫',
  door: '🚪',
  bed: '🛏🛌',
  car: '🚗🚙',
  girl: '👧',
  boy: '👦',
  eyes: '👀',
  alone: '🧍',
};
