import { useState } from 'preact/hooks';
import { CONTACT_ANSWERS, type ContactAnswer } from '../../domain/model.ts';
import type { ContactSummary } from '../../domain/summary/snapshot.ts';
import { Button } from '../components/button.tsx';
import { LevelMark } from '../components/level-mark.tsx';
import { PointList, StepList } from '../components/step-list.tsx';
import { useWords } from '../words.ts';
import { Part } from './part.tsx';
import { Story, type StoryAnswer } from './story.tsx';

interface AttentionProps {
  people: readonly ContactSummary[];
  answering: string | null;
  now: number;
  onAnswer(contact: ContactSummary, answer: ContactAnswer): void;
  onAnswerLink: StoryAnswer;
  /** Opens the page of a contact. */
  onOpen(contact: ContactSummary): void;
}

/** So many are shown at once; each takes half the popup. */
const SHOWN = 3;

/** Every contact that needs attention, most serious first; the others are drawn when somebody wants to see them. */
export function Attention({ people, ...rest }: AttentionProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, SHOWN);
  return (
    <>
      {shown.map((person) => (
        <Person key={person.key} person={person} {...rest} />
      ))}
      {shown.length < people.length && (
        <Button onPress={() => setAll(true)}>
          {words.count('popup_more', people.length - shown.length)}
        </Button>
      )}
    </>
  );
}

type PersonProps = Omit<AttentionProps, 'people'> & { person: ContactSummary };

function Person({ person, answering, now, onAnswer, onAnswerLink, onOpen }: PersonProps) {
  const words = useWords();
  const { advice } = person;
  // Several people may stand one below the other: each control says whom it is about.
  const about = (said: string) => `${said}: ${person.name}`;
  const [firstStep = '', ...otherSteps] = advice.steps.map((step) => words.text(step));
  return (
    <article class={`card person person-${person.level}`}>
      <header class="person-head">
        <h2 class="person-name">
          <bdi>{person.name}</bdi>
        </h2>
        <LevelMark level={person.level} />
      </header>
      <p class="soft small">
        <bdi>{person.site}</bdi> · {words.text('popup_lastSeen', words.dayAndTime(person.lastSeenAt, now))}
      </p>
      {person.story.length > 0 && (
        <Story person={person} now={now} disabled={answering !== null} onAnswer={onAnswerLink} />
      )}
      <Part title={words.text('popup_noticed')}>
        <PointList points={person.noticed.map(words.local)} />
        {person.siteSays.length > 0 && (
          <p class="soft small">
            {words.text('popup_siteSays')} {person.siteSays.map(words.local).join(' ')}
          </p>
        )}
      </Part>
      <Part title={words.text('popup_next')}>
        <StepList steps={[firstStep]} />
      </Part>
      <details>
        <summary aria-label={about(words.text('popup_more_advice'))}>
          {words.text('popup_more_advice')}
        </summary>
        <div class="parts">
          {otherSteps.length > 0 && <StepList steps={otherSteps} from={2} />}
          <Part title={words.text('popup_means')}>
            <p>{words.text(advice.why)}</p>
          </Part>
          <Part title={words.text('popup_forGrownUps')}>
            <p>{words.text(advice.opening)}</p>
            <p>{words.text(advice.means)}</p>
            <StepList steps={advice.parentSteps.map((step) => words.text(step))} />
          </Part>
        </div>
      </details>
      <div class="buttons">
        {CONTACT_ANSWERS.filter((answer) => answer !== 'known' || advice.canBeKnown).map((answer) => (
          <Button
            key={answer}
            name={about(words.text(`popup_answer_${answer}`))}
            disabled={answering !== null}
            onPress={() => onAnswer(person, answer)}
          >
            {words.text(`popup_answer_${answer}`)}
          </Button>
        ))}
      </div>
      <button
        type="button"
        class="link"
        aria-label={about(words.text('popup_contact'))}
        onClick={() => onOpen(person)}
      >
        {words.text('popup_contact')}
      </button>
    </article>
  );
}
