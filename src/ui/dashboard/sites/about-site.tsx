import { Card } from '../../components/card.tsx';
import { Note } from '../../components/note.tsx';
import { PointList } from '../../components/step-list.tsx';
import { useWords, type Words } from '../../words.ts';
import { addressOf } from '../use-section.ts';
import type { SiteReply } from './site.ts';

/** What kind of place it is, for whom, and what strangers can do there. */
export function AboutSite({ reply }: { reply: SiteReply }) {
  const words = useWords();
  const { site, about } = reply;
  return (
    <Card title={site.name} icon="globe">
      {about ? (
        <>
          <p class="soft">{words.text(`site_kind_${about.kind}`)}</p>
          <h3>{words.text('site_age')}</h3>
          <PointList points={agesOf(words, reply)} />
          {isAboveChild(reply) && <Note icon="people">{words.text('site_age_above')}</Note>}
          <h3>{words.text('site_can')}</h3>
          <PointList points={about.notes.map((note) => words.text(`site_can_${note}`))} />
        </>
      ) : (
        <p>{words.text('site_unlisted')}</p>
      )}
      <p class="links">
        {isAboveChild(reply) && (
          <a href={addressOf('guidance', 'belowAge', { site: site.id })}>
            {words.text('dashboard_toGuidance')}
          </a>
        )}
        <a href={addressOf('data', '', { site: site.id })}>{words.text('data_erase_link')}</a>
        <a href={addressOf('sites')}>{words.text('sites_back')}</a>
      </p>
    </Card>
  );
}

/** Where the child is younger than that, the remarks on a site begin with it. */
function isAboveChild({ says }: SiteReply): boolean {
  return says.some(({ key }) => key === 'site_age_service' || key === 'site_age_porchlight');
}

function agesOf(words: Words, { about, ratedFor }: SiteReply): string[] {
  if (!about) return [];
  const stated =
    about.statedAge === null
      ? words.text('site_age_unstated')
      : words.text('site_age_stated', words.number(about.statedAge));
  const rated = words.text('site_age_rated', words.number(about.ratedAge));
  const why =
    ratedFor.length === 0
      ? words.text('site_age_follows')
      : words.text('site_age_why', ratedFor.map((note) => words.text(`site_note_${note}`)).join('; '));
  return [stated, `${rated} ${why}`];
}
