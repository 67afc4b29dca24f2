import { useEffect, useState } from 'preact/hooks';

/** The parts of the family's pages, in the order of the navigation. Each is the page's fragment: `#camera`. */
export const SECTIONS = ['camera', 'rules'] as const;
export type Section = (typeof SECTIONS)[number];

/** The part that the address names; links to fragments change it, and so do the browser's own buttons. */
export function useSection(): Section {
  const [section, setSection] = useState(sectionNow);
  useEffect(() => {
    const follow = () => setSection(sectionNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}

function sectionNow(): Section {
  return SECTIONS.find((section) => `#${section}` === location.hash) ?? 'camera';
}
