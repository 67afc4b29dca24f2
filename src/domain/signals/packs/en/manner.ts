/** Names that are as often fond as unkind, and things that are somebody's. */
export const FOND = /\b(?:girl|boi|thing|waste)\W*$/i;

/** What says that somebody is spoken to. */
export const TO_THE_READER = /\b(?:you|u|ur|r|your|youre|yours|ya|yourself|urself)\b/i;
/** A laugh, a wink, a heart: said in play. */
export const IN_PLAY =
  /\b(?:l+o+l+|lmf?ao|rofl|(?:a?ha){2,}h?|h(?:eh)+|jk|j\/k|just kidding|joking|love (?:you|u|ya)|xx+)\b|[😂🤣😜😝😛😹😆😄😁❤💕😘😉]|[:;x]-?[dp)3]\b/iu;
