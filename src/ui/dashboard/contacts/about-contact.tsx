import type { ComponentChildren } from 'preact';
import { situationOf } from '../../../domain/guidance/situations.ts';
import { topicOf } from '../../../domain/guidance/topics.ts';
import { Card } from '../../components/card.tsx';
import { Chip } from '../../components/chip.tsx';
import { LevelMark } from '../../components/level-mark.tsx';
import { isolated, useWords } from '../../words.ts';
import { addressOf } from '../use-section.ts';
import type { Contact } from './contact.ts';

/** Who it is, how things stand, and what the site says of the account. */
export function AboutContact({ contact, now }: { contact: Contact; now: number }) {
  const words = useWords();
  const { name, site, level, messages, known, talkedAt } = contact;
  return (
    <Card title={name} icon="people" beside={<LevelMark level={level} />}>
      <p>{words.text(`contact_state_${level}`)}</p>
      <dl class="facts">
        <Fact name={words.text('dashboard_site')}>
          <a href={addressOf('sites', site.id)}>
            <bdi>{site.name}</bdi>
          </a>
        </Fact>
        <Fact name={words.text('contact_first')}>{words.dayAndTime(contact.firstSeenAt, now)}</Fact>
        <Fact name={words.text('contact_last')}>{words.dayAndTime(contact.lastSeenAt, now)}</Fact>
        <Fact name={words.text('contact_fromContact')}>
          {words.count('popup_messages', messages.fromContact)}
        </Fact>
        <Fact name={words.text('contact_fromChild')}>
          {words.count('popup_messages', messages.fromChild)}
        </Fact>
      </dl>
      {contact.siteSays.length > 0 && (
        <p>
          {words.text('popup_siteSays')} {contact.siteSays.map(words.local).join(' ')}
        </p>
      )}
      <div class="chips">
        {contact.hasNamesake && <Chip>{words.text('contacts_mark_namesake')}</Chip>}
        {contact.isNew && <Chip>{words.text('contacts_mark_new')}</Chip>}
        {known && <Chip>{words.text('contacts_mark_known')}</Chip>}
        {talkedAt !== null && <Chip>{words.text('contact_talkedAt', words.dayAndTime(talkedAt, now))}</Chip>}
      </div>
      <p class="links">
        {level !== 'calm' && (
          <a href={addressOf('guidance', topicOf(situationOf(contact)), { site: site.id })}>
            {words.text('dashboard_toGuidance')}
          </a>
        )}
        <a href={addressOf('timeline', '', { contact: contact.key })}>
          {words.text('contact_toTimeline', isolated(name))}
        </a>
        <a href={addressOf('notes', 'new', { contact: contact.key })}>{words.text('notes_write')}</a>
        <a href={addressOf('contacts')}>{words.text('contacts_back')}</a>
      </p>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="soft small">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
