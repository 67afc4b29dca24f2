import { childGuide } from '../../../domain/guidance/child-guides.ts';
import type { Topic } from '../../../domain/guidance/topics.ts';
import type { AgeBand } from '../../../domain/model.ts';
import { Note } from '../../components/note.tsx';
import { StepList } from '../../components/step-list.tsx';
import { useWords } from '../../words.ts';

/** What a child is told: something kind, what is going on, what to do, and words to use. */
export function ChildWords({ topic, band }: { topic: Topic; band: AgeBand }) {
  const words = useWords();
  const { opening, why, steps, say } = childGuide(topic, band);
  return (
    <>
      <Note icon="heart" tone="calm">
        {words.text(opening)}
      </Note>
      <p>{words.text(why)}</p>
      <h3>{words.text('guidance_page_do')}</h3>
      <StepList steps={steps.map((step) => words.text(step))} />
      <h3>{words.text('guidance_page_say')}</h3>
      <p class="spoken">{words.text(say)}</p>
      <p class="soft small">{words.text('guidance_page_age', words.text(`ui_age_${band}`))}</p>
    </>
  );
}
