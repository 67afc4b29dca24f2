import type { LinkQuestion } from '../../domain/story/tell.ts';
import type { ContactSummary } from '../../domain/summary/snapshot.ts';
import { Button } from '../components/button.tsx';
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
        {person.story.map(({ at, text, why, ask }) => (
          <li key={`${at} ${text.key}`}>
            <div class="part">
              <span>
                {words.local(text)} <time class="soft small">{words.dayAndTime(at, now)}</time>
              </span>
              {why.length > 0 && (
                <span class="soft small">
                  {words.text('popup_story_why', words.list(why.map(words.local)))}
                </span>
              )}
              {ask && (
                <fieldset class="buttons">
                  <legend class="small">{words.text('popup_same')}</legend>
                  {[true, false].map((same) => (
                    <Button key={same} disabled={disabled} onPress={() => onAnswer(person.name, ask, same)}>
                      {words.text(same ? 'popup_same_yes' : 'popup_same_no')}
                    </Button>
                  ))}
                </fieldset>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Part>
  );
}
