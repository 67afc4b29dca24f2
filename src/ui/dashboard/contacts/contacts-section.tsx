import type { SectionProps } from '../sections.ts';
import { ContactListPage } from './contact-list-page.tsx';
import { ContactPage } from './contact-page.tsx';

/** Who writes to the child: all of them, or one by its key. */
export function ContactsSection(props: SectionProps) {
  const { rest } = props.place;
  return rest === '' ? <ContactListPage {...props} /> : <ContactPage key={rest} {...props} />;
}
