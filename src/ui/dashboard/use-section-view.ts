import { useEffect, useState } from 'preact/hooks';
import { SECTION_VIEWS, type SectionView } from './sections.ts';
import type { Section } from './use-section.ts';

interface Loaded {
  section: Section;
  /** `null` where its script could not be loaded: the extension was updated under a page that stays open. */
  View: SectionView | null;
}

/** The view of a section: `undefined` until its script is there, `null` if it does not come. */
export function useSectionView(section: Section): SectionView | null | undefined {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (View: SectionView | null) => {
      if (isWanted) setLoaded({ section, View });
    };
    SECTION_VIEWS[section]().then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [section]);
  return loaded?.section === section ? loaded.View : undefined;
}
