import type { Language } from '../../pack.ts';
import { ageWords } from './age-words.ts';
import { askingWords } from './asking-words.ts';
import { asksAge } from './asks-age.ts';
import { asksAlone } from './asks-alone.ts';
import { asksCamera } from './asks-camera.ts';
import { asksContact } from './asks-contact.ts';
import { asksPicture } from './asks-picture.ts';
import { asksRelationship } from './asks-relationship.ts';
import { asksWhere } from './asks-where.ts';
import { bleak } from './bleak.ts';
import { demandedCards, demandedSum } from './demand-details.ts';
import { demandsMoney } from './demands-money.ts';
import { despairWords } from './despair-words.ts';
import { distress } from './distress.ts';
import { downplaysAge } from './downplays-age.ts';
import { emoji } from './emoji.ts';
import { exclusion } from './exclusion.ts';
import { flattery } from './flattery.ts';
import { gangingUp } from './ganging-up.ts';
import { gift } from './gift.ts';
import { giftWords } from './gift-words.ts';
import { homeWords } from './home-words.ts';
import { brushOff, insult, insultSevere } from './insult.ts';
import { kinWords } from './kin-words.ts';
import { lowMood } from './low-mood.ts';
import { luringWords } from './luring-words.ts';
import { meeting } from './meeting.ts';
import { meetingPlace, meetingTime } from './meeting-details.ts';
import { meetingWords } from './meeting-words.ts';
import { mockery } from './mockery.ts';
import { mockeryWords } from './mockery-words.ts';
import { movesElsewhere, movesSomewhere, movesToPhone } from './moves-elsewhere.ts';
import { nameCalling } from './name-calling.ts';
import { offer } from './offer.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { pictureWords } from './picture-words.ts';
import { placeWords } from './place-words.ts';
import { platformWords } from './platform-words.ts';
import { pressure } from './pressure.ts';
import { mildProtest, protest } from './protest.ts';
import { putDown } from './put-downs.ts';
import { insultOfOther, rudeName, rudeTalk } from './rude-talk.ts';
import {
  curse,
  explicitPhrases,
  explicitWords,
  hastySwears,
  hush,
  listedWords,
  rudeNames,
  rudeWords,
  scornful,
  swearing,
  swearWords,
} from './rude-words.ts';
import { saysAlone } from './says-alone.ts';
import { secrecy } from './secrecy.ts';
import { secrecyFromFamily } from './secrecy-from-family.ts';
import { sexualTalk } from './sexual-talk.ts';
import {
  sharesCard,
  sharesContact,
  sharesEmail,
  sharesName,
  sharesPassword,
  sharesPhone,
} from './shares-contact.ts';
import { sharesAddress, sharesRoutine, sharesSchool, sharesWhere } from './shares-where.ts';
import { forms, numbers } from './spellings.ts';
import {
  mayStateAge,
  statesAge,
  statesAgeGap,
  statesAgeInWords,
  statesForm,
  statesGrade,
  statesGradeInWords,
  statesGrandparentsAge,
  statesParentsAge,
  statesSchoolYear,
  statesSomeAge,
} from './states-age.ts';
import { taunt } from './taunts.ts';
import { threat, threatWithDemand } from './threat.ts';
import { hasInHand, threatToShow } from './threat-to-show.ts';
import { toldOfThreat } from './threat-told.ts';
import { veiledThreat } from './threat-veiled.ts';
import { threatWords } from './threat-words.ts';
import { hintsSelfHarm, urgesSelfHarm } from './urges-self-harm.ts';
import { lists } from './words.ts';

const rude = new Set(rudeWords);
export const english: Language = {
  forms,
  lists: {
    ...lists,
    ...platformWords,
    ...nameCalling,
    ...threatWords,
    ...kinWords,
    ...askingWords,
    ...giftWords,
    ...pictureWords,
    ...meetingWords,
    ...despairWords,
    ...luringWords,
    ...homeWords,
    ...placeWords,
    ...ageWords,
    ...mockeryWords,
    rude: rudeWords,
    rudeNames,
    scornful,
    swears: swearWords,
    swearing,
    hush,
    curse,
    hastySwears,
    explicit: explicitWords,
    explicitPhrases,
    nearOthers: ['ez', 'fool'],
  },
  numbers,
  emoji,
  ordinary: [...ordinaryWords, ...listedWords.filter((word) => !rude.has(word))],
  guarded: ['rude', 'nearOthers'],
  packs: [
    asksAge,
    asksAlone,
    asksCamera,
    asksContact,
    asksPicture,
    asksRelationship,
    asksWhere,
    demandsMoney,
    demandedSum,
    demandedCards,
    distress,
    lowMood,
    bleak,
    downplaysAge,
    exclusion,
    gangingUp,
    flattery,
    gift,
    brushOff,
    insult,
    insultSevere,
    taunt,
    putDown,
    mockery,
    rudeTalk,
    rudeName,
    insultOfOther,
    meeting,
    meetingTime,
    meetingPlace,
    movesElsewhere,
    movesToPhone,
    movesSomewhere,
    offer,
    pressure,
    protest,
    mildProtest,
    saysAlone,
    secrecy,
    secrecyFromFamily,
    sexualTalk,
    sharesCard,
    sharesPassword,
    sharesPhone,
    sharesEmail,
    sharesName,
    sharesContact,
    sharesAddress,
    sharesSchool,
    sharesRoutine,
    sharesWhere,
    statesAgeInWords,
    statesAgeGap,
    statesAge,
    statesParentsAge,
    statesGrandparentsAge,
    statesGrade,
    statesGradeInWords,
    statesSchoolYear,
    statesForm,
    statesSomeAge,
    mayStateAge,
    threat,
    threatToShow,
    hasInHand,
    veiledThreat,
    toldOfThreat,
    threatWithDemand,
    urgesSelfHarm,
    hintsSelfHarm,
  ],
};
