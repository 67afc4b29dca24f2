import { useEffect, useRef } from 'preact/hooks';
import type { HelpService } from '../../domain/guidance/help-services-data.ts';
import { Note } from '../components/note.tsx';
import { StepList } from '../components/step-list.tsx';
import { useWords } from '../words.ts';
import { EmergencyCall } from './emergency-call.tsx';
import { ANSWERS, type Happening } from './happenings.ts';
import { ReadyMessage } from './ready-message.tsx';

interface AdviceProps {
  happening: Happening;
  /** The emergency service, where someone may be in danger and the country has one number for it. */
  emergency: HelpService | null;
}

/** What to do now. Takes the focus, so that a screen reader goes on reading here. */
export function Advice({ happening, emergency }: AdviceProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { steps, note, urgent } = ANSWERS[happening];
  return (
    <section class="card" aria-labelledby="advice">
      <h2 id="advice" ref={heading} tabIndex={-1}>
        {words.text(`help_advice_${happening}`)}
      </h2>
      {urgent && <EmergencyCall service={emergency} />}
      <StepList steps={steps.map((step) => words.text(step))} />
      {note && <Note icon="heart">{words.text(note)}</Note>}
      <ReadyMessage text={words.text(`help_message_${happening}`)} primary={!urgent} />
    </section>
  );
}
