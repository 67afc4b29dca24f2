import { type Passage, parentGuide, toolkitName } from '../../../domain/guidance/parent-guides.ts';
import type { Topic } from '../../../domain/guidance/topics.ts';
import { Note } from '../../components/note.tsx';
import { StepList } from '../../components/step-list.tsx';
import { useWords } from '../../words.ts';

/** What a parent is told: how not to overreact and how to begin the talk, then what it is and what to do. */
export function ParentWords({ topic }: { topic: Topic }) {
  const words = useWords();
  const { calm, words: opening, means, now, later } = parentGuide(topic);
  return (
    <>
      <Note icon="heart" tone="calm">
        {words.text(calm.key)}
      </Note>
      <h3>{words.text('guidance_page_words')}</h3>
      {opening.map(({ key }) => (
        <p key={key} class="spoken">
          {words.text(key)}
        </p>
      ))}
      <h3>{words.text('guidance_page_means')}</h3>
      <p>{words.text(means.key)}</p>
      <h3>{words.text('guidance_page_now')}</h3>
      <StepList steps={now.map(({ key }) => words.text(key))} />
      <h3>{words.text('guidance_page_later')}</h3>
      <ul class="points">
        {later.map((passage) => (
          <Later key={passage.key} passage={passage} />
        ))}
      </ul>
    </>
  );
}

/** With the step of the toolkit that it serves, as a quiet label. */
function Later({ passage }: { passage: Passage }) {
  const words = useWords();
  return (
    <li>
      <span>
        {words.text(passage.key)} <span class="toolkit">{words.text(toolkitName(passage.serves))}</span>
      </span>
    </li>
  );
}
