import { getContact } from '../../../protocol/history-commands.ts';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';
import { CameraSessions } from '../camera-sessions.tsx';
import { Freshness } from '../freshness.tsx';
import type { SectionProps } from '../sections.ts';
import { useDates } from '../use-dates.ts';
import { addressOf } from '../use-section.ts';
import { useSectionReply } from '../use-section-reply.ts';
import { AboutContact } from './about-contact.tsx';
import { Answers } from './answers.tsx';
import { ContactMoments } from './contact-moments.tsx';
import { ContactWeeks } from './contact-weeks.tsx';
import { KeptOfContact } from './kept-of-contact.tsx';
import { Beside, Stages } from './stages.tsx';
import { WayHere } from './way-here.tsx';

/** Everything that is kept of one contact, and what the family can say of them. */
export function ContactPage({ page, place }: SectionProps) {
  const words = useWords();
  const { reply, freshness, load } = useSectionReply(page, getContact, { contact: place.rest });
  const dates = useDates(reply?.timeZone);
  const contact = reply?.contact;
  return (
    <>
      <Freshness freshness={freshness} takenAt={reply?.takenAt ?? null} />
      {reply && !contact && (
        <Card title={words.text('contact_gone')} icon="people">
          <p>{words.text('contact_gone_why')}</p>
          <a class="button" href={addressOf('contacts')}>
            {words.text('contacts_back')}
          </a>
        </Card>
      )}
      {reply && contact && (
        <>
          <AboutContact contact={contact} now={reply.takenAt} />
          <Answers page={page} contact={contact} now={reply.takenAt} onAnswered={load} />
          {contact.story.length > 0 && (
            <WayHere page={page} contact={contact} now={reply.takenAt} onAnswered={load} />
          )}
          {!contact.isGroup && <Stages contact={contact} now={reply.takenAt} />}
          <Beside contact={contact} now={reply.takenAt} />
          <ContactWeeks contact={contact} now={reply.takenAt} dates={dates} />
          <ContactMoments reply={reply} contact={contact} dates={dates} />
          {contact.sessions.length > 0 && (
            <CameraSessions
              title={words.text('contact_camera')}
              sessions={contact.sessions}
              now={reply.takenAt}
            />
          )}
          <KeptOfContact contact={contact.key} />
        </>
      )}
    </>
  );
}
