import { useEffect, useRef } from 'preact/hooks';
import type { HelpService } from '../../../domain/guidance/help-services-data.ts';
import { reportTo } from '../../../domain/guidance/report-to.ts';
import { Button } from '../../components/button.tsx';
import { PointList } from '../../components/step-list.tsx';
import { useWords } from '../../words.ts';
import { NoteBody } from './note-body.tsx';
import type { FamilyNotes } from './notes-page.tsx';
import type { OpenedNote } from './use-opened.ts';

interface ReportProps {
  notes: readonly OpenedNote[];
  family: Pick<FamilyNotes, 'country' | 'timeZone'>;
  openedAt: number;
  onBack(): void;
}

/** The notes on paper, with a first page for whoever gets them: what this is, what it is not, and how it was kept. */
export function Report({ notes, family, openedAt, onBack }: ReportProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const when = new Intl.DateTimeFormat(words.locale, {
    dateStyle: 'full',
    timeStyle: 'long',
    timeZone: family.timeZone,
  });
  const points = (...names: string[]) => names.map((name) => words.text(`report_${name}`));
  return (
    <>
      <div class="buttons report-tools">
        <Button primary onPress={() => print()}>
          {words.text('report_print')}
        </Button>
        <Button onPress={onBack}>{words.text('report_back')}</Button>
      </div>
      <article class="card report" aria-labelledby="report">
        <h2 id="report" ref={heading} tabIndex={-1}>
          {words.text('report_title')}
        </h2>
        <p>{words.text('report_by', when.format(openedAt))}</p>
        <h3>{words.text('report_for')}</h3>
        <ul class="points">
          {reportTo(family.country).map((service) => (
            <li key={service.id}>
              <span>{contactOf(service)}</span>
            </li>
          ))}
          <li>
            <span>{words.text('report_police')}</span>
          </li>
        </ul>
        <h3>{words.text('report_from')}</h3>
        <dl class="report-lines">
          {points('from_name', 'from_reach', 'from_child', 'from_date').map((label) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <h3>{words.text('report_is')}</h3>
        <PointList points={points('is_chosen', 'is_time', 'is_words')} />
        <h3>{words.text('report_isNot')}</h3>
        <PointList points={points('isNot_page', 'isNot_proof', 'isNot_pictures')} />
        <h3>{words.text('report_sealed')}</h3>
        <PointList points={points('sealed_how', 'sealed_label', 'sealed_numbers')} />
        {notes.map((note, index) => (
          <section
            key={note.id}
            class="report-note"
            aria-label={words.text('report_note', words.number(index + 1))}
          >
            <h3>{words.text('report_note', words.number(index + 1))}</h3>
            <p>{words.text('report_made', when.format(note.at))}</p>
            <NoteBody note={note} />
            {note.textHash !== '' && (
              <p class="report-hash">{words.text('report_textHash', note.textHash)}</p>
            )}
            <p class="report-hash">{words.text('report_sealHash', note.sealHash)}</p>
          </section>
        ))}
      </article>
    </>
  );
}

function contactOf({ name, phone, email, url }: HelpService): string {
  return [name, phone, email, url].filter((way) => way !== undefined && way !== null).join(' · ');
}
