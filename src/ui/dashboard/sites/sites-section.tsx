import type { SectionProps } from '../sections.ts';
import { SiteListPage } from './site-list-page.tsx';
import { SitePage } from './site-page.tsx';

/** The sites that the child uses: all of them, or one by its id. */
export function SitesSection(props: SectionProps) {
  const { rest } = props.place;
  return rest === '' ? <SiteListPage {...props} /> : <SitePage key={rest} {...props} />;
}
