/** Where guidance comes from. Porchlight follows these pages in its own words, and is not affiliated with them. */
export const SOURCES = {
  netsafeGrooming: 'Netsafe, "Online grooming" (netsafe.org.nz/online-abuse-and-harassment/grooming)',
  netsafeSextortion: 'Netsafe, "Sextortion" (netsafe.org.nz/sextortion)',
  netsafeEvidence:
    'Netsafe, "How to record digital evidence" (netsafe.org.nz/online-abuse-and-harassment/how-to-record-digital-evidence)',
  netsafePlan:
    'Netsafe, "Online Safety Parent Toolkit: Plan" (netsafe.org.nz/online-safety-parenting-toolkit-plan)',
  netsafeStarters:
    'Netsafe, "Conversation starters" (netsafe.org.nz/parents-and-caregivers/conversation-starters)',
  netsafeTips: 'Netsafe, three tips for parents (as reported by NZ Herald, 2010)',
  netsafeWebcams:
    'Netsafe, Hector\'s World, "Webcams and young children" (hectorsworld.netsafe.org.nz/2010/05/webcams-and-young-children)',
  keepItRealGrooming: 'Keep It Real Online, "Grooming" for youth (keepitrealonline.govt.nz/youth/grooming)',
  ownYourOnline: 'Own Your Online, "Online child abuse" (ownyouronline.govt.nz)',
  police: 'New Zealand Police, "Alert but not alarmed" (11 February 2025)',
  nspcc: 'NSPCC Helpline (nspcc.org.uk)',
  childline: 'Childline (childline.org.uk)',
  takeItDown: 'NCMEC, "Take It Down" (takeitdown.ncmec.org)',
  esafety: 'eSafety Commissioner (esafety.gov.au)',
  thorn: 'Thorn, "Disclosure and reporting", 2022 (thorn.org)',
  iwf: 'Internet Watch Foundation, webcam study 2018 (ceopeducation.co.uk)',
} as const;

export type Source = keyof typeof SOURCES;

/** When the sources were last read. */
export const CHECKED = '2026-11';
