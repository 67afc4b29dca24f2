/** A page that guidance follows in Porchlight's own words, without being affiliated with whoever wrote it. */
export interface GuidanceSource {
  title: string;
  url: string;
}

/** Where guidance comes from. */
export const SOURCES = {
  netsafeGrooming: page(
    'Netsafe, “Online grooming”',
    'https://netsafe.org.nz/online-abuse-and-harassment/grooming',
  ),
  netsafeSextortion: page('Netsafe, “Sextortion”', 'https://netsafe.org.nz/sextortion'),
  netsafeEvidence: page(
    'Netsafe, “How to record digital evidence”',
    'https://netsafe.org.nz/online-abuse-and-harassment/how-to-record-digital-evidence',
  ),
  netsafePlan: page(
    'Netsafe, “Online Safety Parent Toolkit: Plan”',
    'https://netsafe.org.nz/online-safety-parenting-toolkit-plan',
  ),
  netsafeStarters: page(
    'Netsafe, “Conversation starters”',
    'https://netsafe.org.nz/parents-and-caregivers/conversation-starters',
  ),
  // Reported by the NZ Herald in 2010; this page of today repeats all three.
  netsafeTips: page(
    'Netsafe, three tips for parents, as Own Your Online gives them',
    'https://www.ownyouronline.govt.nz',
  ),
  netsafeWebcams: page(
    "Netsafe, Hector's World, “Webcams and young children”",
    'https://hectorsworld.netsafe.org.nz/2010/05/webcams-and-young-children',
  ),
  keepItRealGrooming: page(
    'Keep It Real Online, “Grooming”, for youth',
    'https://www.keepitrealonline.govt.nz/youth/grooming',
  ),
  ownYourOnline: page('Own Your Online, “Online child abuse”', 'https://www.ownyouronline.govt.nz'),
  police: page(
    'New Zealand Police, “Alert but not alarmed” (11 February 2025)',
    'https://www.police.govt.nz',
  ),
  nspcc: page('NSPCC Helpline', 'https://www.nspcc.org.uk'),
  childline: page('Childline', 'https://www.childline.org.uk'),
  takeItDown: page('NCMEC, “Take It Down”', 'https://takeitdown.ncmec.org/faq'),
  esafety: page('eSafety Commissioner', 'https://www.esafety.gov.au'),
  thorn: page(
    'Thorn, “Disclosure and reporting” (2022)',
    'https://www.thorn.org/research/disclosure-and-reporting',
  ),
  iwf: page('Internet Watch Foundation, webcam study (2018)', 'https://www.ceopeducation.co.uk'),
} as const;

export type Source = keyof typeof SOURCES;

/** When the sources were last read. */
export const CHECKED = '2026-11';

/* @__NO_SIDE_EFFECTS__ */
function page(title: string, url: string): GuidanceSource {
  return { title, url };
}
