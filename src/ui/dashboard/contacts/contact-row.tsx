import type { ContactRow } from '../../../domain/summary/contact-list.ts';
import { Chip } from '../../components/chip.tsx';
import { LevelMark } from '../../components/level-mark.tsx';
import { isolated, useWords } from '../../words.ts';
import { addressOf } from '../use-section.ts';

interface ContactRowProps {
  row: ContactRow;
  now: number;
  /** On the page of the site itself the site need not be said. */
  withSite?: boolean;
}

/** One contact in a list; its name leads to its page. */
export function ContactRowView({ row, now, withSite = true }: ContactRowProps) {
  const words = useWords();
  const { name, site, others, level, noticed } = row;
  const marks = marksOf(row);
  return (
    <li class="contact-row">
      <div class="row-line">
        <a
          class="row-title"
          aria-label={withSite ? words.text('week_new_person', name, site.name) : undefined}
          href={addressOf('contacts', row.key)}
        >
          <bdi>{name}</bdi>
        </a>
        {level !== 'calm' && <LevelMark level={level} />}
      </div>
      <p class="soft small">
        {withSite && (
          <>
            <bdi>{site.name}</bdi> ·{' '}
          </>
        )}
        {words.text('popup_lastSeen', words.dayAndTime(row.lastSeenAt, now))} ·{' '}
        {words.count('popup_messages', row.messages.fromContact + row.messages.fromChild)}
      </p>
      {others.length > 0 && (
        <p class="small">
          {words.text(
            'contacts_also',
            words.list(
              others.map((each) =>
                words.text('week_new_person', isolated(each.name), isolated(each.site.name)),
              ),
            ),
          )}
        </p>
      )}
      {noticed.length > 0 && <p class="small">{noticed.map(words.local).join(' · ')}</p>}
      {marks.length > 0 && (
        <div class="chips">
          {marks.map((mark) => (
            <Chip key={mark}>{words.text(`contacts_mark_${mark}`)}</Chip>
          ))}
        </div>
      )}
    </li>
  );
}

function marksOf({ isNew, hasNamesake, known, talkedAt, isGroup }: ContactRow): string[] {
  return [
    ...(isGroup ? ['group'] : []),
    ...(hasNamesake ? ['namesake'] : []),
    ...(isNew ? ['new'] : []),
    ...(known ? ['known'] : []),
    ...(talkedAt === null ? [] : ['talked']),
  ];
}
