import type { Pack } from '../../pack.ts';

/** Love, dating and being kissed, asked of the other. Ordinary among friends; part of a picture with other signs. */
export const asksRelationship: Pack = {
  kind: 'asksRelationship',
  phrases: [
    '(do you|did you|you|u|d you|ya|ever|you ever|still|do u) [still|ever|even|not|really] (have|had|got) [a|any|another|many|lots of] {partner} !story|like|who|that|problems',
    '^ [so|and|got|have|no|any|ur|hav|you] [a|got] {partner} ?',
    '(does|do|is|are|what|whats|where|wheres|who|whos|did) [about] your {partner}',
    'your {partner} (know|mind|get mad|jealous|care|treat|live|there|like it|do that) ..',
    '{areYou} [still|really|u|currently|even|also] (single|taken|seeing anyone|seeing someone|seeing anybody|dating anyone|dating someone|dating anybody|dating|in a relationship|available|in love|going out with|married) [now|rn|or|?|$]',
    '{youAre} (single|taken|married) ?',
    '^ [you|u|so|and] (single|taken) ?',
    '[have] you [ever|b4] (been kissed|kissed|kissed a|kissed anyone|dated|been in love|been on a date|dated anyone|made out|french kissed|kiss) [a|an|by|with|anyone|someone|any|ne] [guy|boy|girl|man|older|?|$]',
    '(ever|you) kissed [a|anyone|any]',
    'your first (kiss|boyfriend|girlfriend|bf|gf|love)',
    '{want} (be|b) my {partner}',
    '(can|could|may|let|should) i be your {partner}',
    '(be|b|become) my {partner} ?',
    'i (want|wanna|wish|would love|d love|could|can|would) [to|i could|i was|i were] be your {partner}',
    '{want} (go out with|date) me',
    '(would|will|wud) you [ever] (go out with|date|kiss|marry) (me|a|an|some|someone)',
    '(how many|when did you|when was your) .. {partner} .. (have you|you had|had|last|?)',
    'how come .. (dont have|no|not have) [a] {partner}',
    '(looking|lookin) for [a|an|some] (bf|boyfriend|gf|girlfriend|love|relationship|date|older)',
    '(why|y) .. (single|no boyfriend|no bf|no girlfriend)',
    '(broke|break|brk) up with your',
    'your last {partner}',
    'what .. (look|like) [for] in a (guy|girl|boy|man|bf|boyfriend|gf|girlfriend|woman)',
    'what (kind|type|sort) of (guys|guy|girls|girl|boys|men) .. you',
    'whats your type $',
  ],
};
