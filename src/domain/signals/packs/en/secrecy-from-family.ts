import type { Pack } from '../../pack.ts';

/** Of all secrets the most telling: one that is asked to be kept from those who look after the child. */
export const secrecyFromFamily: Pack = {
  kind: 'secrecy',
  value: { always: 'family', strength: 2 },
  phrases: [
    '!i|we|they|she|he|who (dont|do not|dnt|never|cant|cannot|mustnt|must not|shouldnt|better not) [you|u|ever|go|even] (tell|inform|show) (your {kin}|{namedKin}|your {family}|your parents|your teacher|the teacher|ya teacher)',
    '(dont|do not|dnt|cant|never) let (your {kin}|{namedKin}|your {family}|your parents|your teacher) (see|know|find|hear|read|catch)',
    '(dont|do not|dnt|never) (say|mention) (this|us|it|me|anything|nothing|a word) to (your {kin}|{namedKin}|your {family}|your parents|your teacher)',
    'no need to (tell|inform|involve) (your {kin}|{namedKin}|your {family}|your parents)',
    '(hide|keep) (it|this|that|us|me) from (your {kin}|{namedKin}|your {family}|your parents)',
  ],
};
