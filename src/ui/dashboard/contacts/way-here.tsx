import { useState } from 'preact/hooks';
import type { LinkQuestion } from '../../../domain/story/tell.ts';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { answerLink } from '../../../protocol/ui-commands.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { StoryStepItem } from '../../components/story-step.tsx';
import { useWords } from '../../words.ts';
import { addressOf } from '../use-section.ts';
import type { Contact } from './contact.ts';

interface WayHereProps {
  page: Pick<ExtensionPage, 'send'>;
  contact: Contact;
  now: number;
  onAnswered(): Promise<void>;
}

/** How somebody went from site to site, with what makes Porchlight think so. */
export function WayHere({ page, contact, now, onAnswered }: WayHereProps) {
  const words = useWords();
  return (
    <Card title={words.text('popup_story')} icon="globe">
      <ol class="points story">
        {contact.story.map((step) => (
          <StoryStepItem key={`${step.at} ${step.text.key}`} step={step} now={now}>
            {step.ask && <SamePerson page={page} question={step.ask} onAnswered={onAnswered} />}
          </StoryStepItem>
        ))}
      </ol>
      {contact.others.length > 0 && (
        <p class="links">
          {contact.others.map(({ key, name, site }) => (
            <a key={key} href={addressOf('contacts', key)}>
              <bdi>{name}</bdi>, <bdi>{site.name}</bdi>
            </a>
          ))}
        </p>
      )}
    </Card>
  );
}

interface SamePersonProps {
  page: Pick<ExtensionPage, 'send'>;
  question: LinkQuestion;
  onAnswered(): Promise<void>;
}

function SamePerson({ page, question, onAnswered }: SamePersonProps) {
  const words = useWords();
  const [state, setState] = useState<'open' | 'sending' | 'failed'>('open');
  const answer = async (same: boolean) => {
    setState('sending');
    try {
      await page.send(answerLink, { ...question, same });
      await onAnswered();
      setState('open');
    } catch {
      setState('failed');
    }
  };
  return (
    <fieldset class="buttons">
      <legend class="small">{words.text('popup_same')}</legend>
      {[true, false].map((same) => (
        <Button key={same} disabled={state === 'sending'} onPress={() => void answer(same)}>
          {words.text(same ? 'popup_same_yes' : 'popup_same_no')}
        </Button>
      ))}
      <p role="status" class="small">
        {state === 'failed' && words.text('contact_failed')}
      </p>
    </fieldset>
  );
}
