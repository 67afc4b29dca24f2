import type { CameraRule } from '../../../domain/model.ts';
import { getSite } from '../../../protocol/history-commands.ts';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';
import { ContactRowView } from '../contacts/contact-row.tsx';
import { peopleText } from '../contacts/people-text.ts';
import { Freshness } from '../freshness.tsx';
import type { SectionProps } from '../sections.ts';
import { useDates } from '../use-dates.ts';
import { addressOf } from '../use-section.ts';
import { useSectionReply } from '../use-section-reply.ts';
import { AboutSite } from './about-site.tsx';
import type { SiteReply } from './site.ts';
import { SiteDays } from './site-days.tsx';
import { SiteHelpLinks } from './site-help-links.tsx';

/** Everything that is kept and known of one site. */
export function SitePage({ page, place }: SectionProps) {
  const words = useWords();
  const { reply, freshness } = useSectionReply(page, getSite, { site: place.rest });
  const dates = useDates(reply?.timeZone);
  return (
    <>
      <Freshness freshness={freshness} takenAt={reply?.takenAt ?? null} />
      {reply && (
        <>
          <AboutSite reply={reply} />
          <SiteDays days={reply.days} dates={dates} />
          <Contacts reply={reply} />
          {reply.about && <SiteHelpLinks page={page} site={reply.site} />}
          <Camera rule={reply.rule} />
          <Card title={words.text('popup_blind')} icon="eyeOff">
            <ul class="points">
              {reply.blindSpots.map(({ kind }) => (
                <li key={kind}>
                  <span>{words.text(`popup_blind_${kind}`, reply.site.name)}</span>
                </li>
              ))}
              <li>
                <span>{words.text('popup_blind_always')}</span>
              </li>
            </ul>
          </Card>
        </>
      )}
    </>
  );
}

function Contacts({ reply }: { reply: SiteReply }) {
  const words = useWords();
  const { contacts, contactCount, groupCount, site, takenAt } = reply;
  return (
    <Card title={words.text('site_contacts')} icon="people">
      {contactCount === 0 ? (
        <p class="soft">{words.text('site_contacts_none')}</p>
      ) : (
        <>
          <p class="soft">
            {contacts.length < contactCount
              ? words.text(
                  'contacts_shown_part',
                  peopleText(words, contactCount, groupCount),
                  words.number(contacts.length),
                )
              : `${peopleText(words, contactCount, groupCount)}.`}
          </p>
          <ul class="rows">
            {contacts.map((row) => (
              <ContactRowView key={row.key} row={row} now={takenAt} withSite={false} />
            ))}
          </ul>
        </>
      )}
      <p class="links">
        <a href={addressOf('timeline', '', { site: site.id })}>{words.text('site_toTimeline')}</a>
      </p>
    </Card>
  );
}

function Camera({ rule }: { rule: CameraRule | null }) {
  const words = useWords();
  return (
    <Card title={words.text('site_camera')} icon="camera">
      <p>
        <strong>{words.text(`dashboard_rule_${rule ?? 'none'}`)}.</strong>{' '}
        {words.text(`dashboard_rule_${rule ?? 'none'}_what`)}
      </p>
      <p class="links">
        <a href={addressOf('rules')}>{words.text('site_camera_change')}</a>
        <a href={addressOf('camera')}>{words.text('site_camera_all')}</a>
      </p>
    </Card>
  );
}
