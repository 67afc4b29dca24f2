import type { ComponentChildren } from 'preact';
import type { StoryStep } from '../../domain/story/tell.ts';
import { useWords } from '../words.ts';

interface StoryStepProps {
  step: StoryStep;
  now: number;
  /** What is asked about it. */
  children: ComponentChildren;
}

/** One step of somebody's way from site to site, with what makes Porchlight think so. */
export function StoryStepItem({ step: { at, text, why }, now, children }: StoryStepProps) {
  const words = useWords();
  return (
    <li>
      <div class="part">
        <span>
          {words.local(text)} <time class="soft small">{words.dayAndTime(at, now)}</time>
        </span>
        {why.length > 0 && (
          <span class="soft small">{words.text('popup_story_why', words.list(why.map(words.local)))}</span>
        )}
        {children}
      </div>
    </li>
  );
}
