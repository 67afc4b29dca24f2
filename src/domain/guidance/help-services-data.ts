import type { Country } from '../model.ts';

/** Where a family can turn. Names, numbers and words to text stand exactly as the service writes them. */
export interface HelpService {
  id: string;
  name: string;
  audience: 'child' | 'parent' | 'both' | 'all';
  /** Key of `_locales`: what the service is for. */
  forWhat: string;
  /** The emergency number: shown first, and the only kind that has no name of its own. */
  emergency: boolean;
  phone: string | null;
  /** `word` is what to write, `null` where any text will do. */
  text: { word: string | null; to: string } | null;
  email: string | null;
  url: string | null;
  /** Without `www.`; visits to these and their subdomains are never recorded. */
  hosts: readonly string[];
  /** H: first-party or several sources agree; M: one good source. */
  confidence: 'H' | 'M';
  sources: readonly string[];
}

type Given = Pick<HelpService, 'id' | 'name' | 'audience' | 'sources'> & Partial<HelpService>;

function service(given: Given): HelpService {
  return {
    forWhat: `service_${given.id}_for`,
    emergency: false,
    phone: null,
    text: null,
    email: null,
    url: null,
    hosts: [],
    confidence: 'H',
    ...given,
  };
}

function emergency(phone: string, sources: readonly string[]): HelpService {
  return service({
    id: `emergency-${phone.replace(/\W+/g, '-')}`,
    name: phone,
    phone,
    audience: 'all',
    forWhat: 'service_emergency_for',
    emergency: true,
    sources,
  });
}

const takeItDown = service({
  id: 'takeItDown',
  name: 'Take It Down',
  audience: 'child',
  url: 'https://takeitdown.ncmec.org',
  hosts: ['takeitdown.ncmec.org'],
  sources: ['takeitdown.ncmec.org/faq'],
});

const childHelplineInternational = service({
  id: 'childHelplineInternational',
  name: 'Child Helpline International',
  audience: 'child',
  url: 'https://childhelplineinternational.org',
  hosts: ['childhelplineinternational.org'],
  sources: ['childhelplineinternational.org'],
});

const NZ = [
  service({
    id: 'netsafe',
    name: 'Netsafe',
    audience: 'both',
    phone: '0508 NETSAFE (0508 638 723)',
    text: { word: 'Netsafe', to: '4282' },
    email: 'help@netsafe.org.nz',
    url: 'https://report.netsafe.org.nz',
    hosts: ['netsafe.org.nz'],
    sources: ['netsafe.org.nz/grooming', 'keepitrealonline.govt.nz', 'New Zealand Police, February 2025'],
  }),
  service({
    id: 'whatsUp',
    name: "0800 What's Up",
    audience: 'child',
    phone: '0800 WHATSUP (0800 942 8787)',
    url: 'https://whatsup.co.nz',
    hosts: ['whatsup.co.nz'],
    // The service is confirmed by several sources, its number by fewer.
    confidence: 'M',
    sources: ['scoop.co.nz, January 2025'],
  }),
  service({
    id: 'youthline',
    name: 'Youthline',
    audience: 'child',
    phone: '0800 376 633',
    text: { word: null, to: '234' },
    hosts: ['youthline.co.nz'],
    sources: ['rnz.co.nz/501961', 'livenews.co.nz'],
  }),
  service({
    id: 'needToTalk',
    name: '1737 Need to Talk?',
    audience: 'all',
    phone: '1737',
    text: { word: null, to: '1737' },
    hosts: ['1737.org.nz'],
    sources: ['newshub.co.nz', 'nzfamilies.org.nz, December 2025'],
  }),
  service({
    id: 'safeToTalk',
    name: 'Safe to Talk',
    audience: 'all',
    phone: '0800 044 334',
    text: { word: null, to: '4334' },
    hosts: ['safetotalk.nz'],
    confidence: 'M',
    sources: ['several published lists of helplines'],
  }),
  service({
    id: 'police105',
    name: 'New Zealand Police 105',
    audience: 'parent',
    phone: '105',
    url: 'https://105.police.govt.nz',
    hosts: ['105.police.govt.nz'],
    sources: ['New Zealand Police, February 2025', 'ownyouronline.govt.nz'],
  }),
  service({
    id: 'dia',
    name: 'Department of Internal Affairs, Digital Child Exploitation',
    audience: 'parent',
    url: 'https://www.dia.govt.nz/Digital-Safety-Report-Online-Child-Exploitation-Material',
    hosts: ['dia.govt.nz'],
    sources: ['dia.govt.nz'],
  }),
  service({
    id: 'orangaTamariki',
    name: 'Oranga Tamariki',
    audience: 'parent',
    phone: '0508 326 459',
    hosts: ['orangatamariki.govt.nz'],
    confidence: 'M',
    sources: ['childmatters.org.nz'],
  }),
];

const UK = [
  service({
    id: 'childlineUk',
    name: 'Childline',
    audience: 'child',
    phone: '0800 1111',
    url: 'https://www.childline.org.uk',
    hosts: ['childline.org.uk'],
    sources: ['childline.org.uk', 'sunderlandecho.com, 2022'],
  }),
  service({
    id: 'reportRemove',
    name: 'Report Remove',
    audience: 'child',
    url: 'https://www.childline.org.uk',
    hosts: ['childline.org.uk', 'iwf.org.uk'],
    sources: ['childline.org.uk', 'iwf.org.uk', 'learning.nspcc.org.uk'],
  }),
  service({
    id: 'ceop',
    name: 'CEOP Safety Centre',
    audience: 'both',
    url: 'https://www.ceop.police.uk',
    hosts: ['ceop.police.uk', 'ceopeducation.co.uk'],
    sources: ['ceop.police.uk', 'resicarealliance.co.uk/ceop'],
  }),
  service({
    id: 'nspcc',
    name: 'NSPCC Helpline',
    audience: 'parent',
    phone: '0808 800 5000',
    email: 'help@nspcc.org.uk',
    url: 'https://www.nspcc.org.uk',
    hosts: ['nspcc.org.uk'],
    sources: ['nspcc.org.uk'],
  }),
];

const US = [
  service({
    id: 'cyberTipline',
    name: 'NCMEC CyberTipline',
    audience: 'both',
    phone: '1-800-843-5678 (1-800-THE-LOST)',
    url: 'https://cybertipline.org',
    hosts: ['cybertipline.org', 'ncmec.org', 'missingkids.org'],
    sources: ['takeitdown.ncmec.org/faq', 'tndagc.org'],
  }),
  service({
    id: 'lifeline988',
    name: '988 Lifeline',
    audience: 'all',
    phone: '988',
    text: { word: null, to: '988' },
    hosts: ['988lifeline.org'],
    sources: ['mcphs.edu', 'cincinnati.unitedresourceconnection.org'],
  }),
  service({
    id: 'crisisTextLine',
    name: 'Crisis Text Line',
    audience: 'all',
    text: { word: 'HOME', to: '741741' },
    hosts: ['crisistextline.org'],
    sources: ['mcphs.edu', 'contactlistens.org'],
  }),
  service({
    id: 'fbi',
    name: 'FBI',
    audience: 'both',
    phone: '1-800-CALL-FBI (225-5324)',
    url: 'https://tips.fbi.gov',
    hosts: ['tips.fbi.gov'],
    sources: ['abc4.com', 'wzdm.com'],
  }),
];

const AU = [
  service({
    id: 'kidsHelpline',
    name: 'Kids Helpline',
    audience: 'child',
    phone: '1800 55 1800',
    hosts: ['kidshelpline.com.au'],
    sources: ['esafety.gov.au', 'thenightly.com.au'],
  }),
  service({
    id: 'accce',
    name: 'ACCCE',
    audience: 'both',
    url: 'https://www.accce.gov.au/report',
    hosts: ['accce.gov.au'],
    sources: ['accce.gov.au', 'thenightly.com.au'],
  }),
  service({
    id: 'esafety',
    name: 'eSafety',
    audience: 'both',
    url: 'https://www.esafety.gov.au/report',
    hosts: ['esafety.gov.au'],
    sources: ['esafety.gov.au', 'police.sa.gov.au'],
  }),
];

const CA = [
  service({
    id: 'kidsHelpPhone',
    name: 'Kids Help Phone',
    audience: 'child',
    phone: '1-800-668-6868',
    text: { word: 'CONNECT', to: '686868' },
    hosts: ['kidshelpphone.ca'],
    sources: ['kidshelpphone.ca'],
  }),
  service({
    id: 'cybertipCa',
    name: 'Cybertip.ca',
    audience: 'both',
    phone: '1-866-658-9022',
    url: 'https://www.cybertip.ca',
    hosts: ['cybertip.ca', 'protectkidsonline.ca'],
    sources: ['protectkidsonline.ca', 'cyberaide.ca'],
  }),
  service({
    id: 'needHelpNow',
    name: 'NeedHelpNow.ca',
    audience: 'child',
    url: 'https://needhelpnow.ca',
    hosts: ['needhelpnow.ca'],
    sources: ['protectkidsonline.ca'],
  }),
];

const IE = [
  service({
    id: 'childlineIe',
    name: 'ISPCC Childline',
    audience: 'child',
    phone: '1800 66 66 66',
    url: 'https://www.childline.ie',
    hosts: ['childline.ie', 'ispcc.ie'],
    sources: ['breakingnews.ie', 'irishtimes.com', 'ispcc.ie'],
  }),
  service({
    id: 'garda',
    name: 'Garda CSA line',
    audience: 'both',
    phone: '1800 555 222',
    sources: ['breakingnews.ie, 2017'],
  }),
  service({
    id: 'hotlineIe',
    name: 'Hotline.ie',
    audience: 'both',
    url: 'https://www.hotline.ie',
    hosts: ['hotline.ie'],
    sources: ['ispcc.ie, 2021'],
  }),
];

const EU = [
  service({
    id: 'child116111',
    name: '116 111',
    audience: 'child',
    phone: '116 111',
    hosts: ['childhelplineinternational.org'],
    sources: ['childhelplineinternational.org'],
  }),
  service({
    id: 'insafe',
    name: 'Insafe',
    audience: 'both',
    url: 'https://www.betterinternetforkids.eu',
    hosts: ['betterinternetforkids.eu'],
    sources: ['betterinternetforkids.eu'],
  }),
];

interface CountryServices {
  emergency: HelpService | null;
  own: readonly HelpService[];
}

/** `other` holds what is there for every country. */
export const HELP_SERVICES: Record<Country, CountryServices> = {
  NZ: { emergency: emergency('111', ['netsafe.org.nz', 'police.govt.nz']), own: NZ },
  AU: { emergency: emergency('000', ['accce.gov.au']), own: AU },
  UK: { emergency: emergency('999', ['childline.org.uk']), own: UK },
  US: { emergency: emergency('911', ['takeitdown.ncmec.org/faq']), own: US },
  CA: { emergency: emergency('911', ['protectkidsonline.ca']), own: CA },
  IE: { emergency: emergency('999 / 112', ['ispcc.ie']), own: IE },
  EU: { emergency: emergency('112', ['ec.europa.eu']), own: EU },
  other: { emergency: null, own: [takeItDown, childHelplineInternational] },
};

/** Help pages that Porchlight does not list itself; a visit there is nobody's business either. */
export const OTHER_HELP_HOSTS: readonly string[] = [
  'beyondblue.org.au',
  'childhelp.org',
  'depression.org.nz',
  'headspace.org.au',
  'inhope.org',
  'itgetsbetter.org',
  'jeunessejecoute.ca',
  'keepitrealonline.govt.nz',
  'lifeline.org.au',
  'lifeline.org.nz',
  'mermaidsuk.org.uk',
  'outline.org.nz',
  'ownyouronline.govt.nz',
  'papyrus-uk.org',
  'rainbowyouth.org.nz',
  'rainn.org',
  'samaritans.org',
  'stopbullying.gov',
  'switchboard.lgbt',
  'thehotline.org',
  'thetrevorproject.org',
  'themix.org.uk',
  'thorn.org',
  'youngminds.org.uk',
];
