import type { LinkQuestion } from '../../domain/story/tell.ts';
import type { ContactSummary } from '../../domain/summary/snapshot.ts';
import { Button } from '../components/button.tsx';
import { StoryStepItem } from '../components/story-step.tsx';
import { useWords } from '../words.ts';
import { Part } from './part.tsx';

export type StoryAnswer = (name: string, link: LinkQuestion, same: boolean) => void;

interface StoryProps {
  person: ContactSummary;
  now: number;
  disabled: boolean;
  onAnswer: StoryAnswer;
}

/** How somebody went from site to site, step by step, with what makes Porchlight think so. */
export function Story({ person, now, disabled, onAnswer }: StoryProps) {
  const words = useWords();
  return (
    <Part title={words.text('popup_story')}>
      <ol class="points story">
        {person.story.map((step) => (
          <StoryStepItem key={`${step.at} ${step.text.key}`} step={step} now={now}>
            {step.ask && (
              <SamePerson
                disabled={disabled}
                onAnswer={(same) => step.ask && onAnswer(person.name, step.ask, same)}
              />
            )}
          </StoryStepItem>
        ))}
      </ol>
    </Part>
  );
}

function SamePerson({ disabled, onAnswer }: { disabled: boolean; onAnswer(same: boolean): void }) {
  const words = useWords();
  return (
    <fieldset class="buttons">
      <legend class="small">{words.text('popup_same')}</legend>
      {[true, false].map((same) => (
        <Button key={same} disabled={disabled} onPress={() => onAnswer(same)}>
          {words.text(same ? 'popup_same_yes' : 'popup_same_no')}
        </Button>
      ))}
    </fieldset>
  );
}
