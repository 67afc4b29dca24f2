import { useId, useState } from 'preact/hooks';
import { isAboutContact, situationOf } from '../../../domain/guidance/situations.ts';
import type { FamilyAnswer } from '../../../domain/looking-back.ts';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { answerContact } from '../../../protocol/ui-commands.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Note } from '../../components/note.tsx';
import { isolated, useWords } from '../../words.ts';
import type { Contact } from './contact.ts';

interface AnswersProps {
  page: Pick<ExtensionPage, 'send'>;
  contact: Contact;
  now: number;
  onAnswered(): Promise<void>;
}

/** What the family can say of a contact, each with what it changes. */
export function Answers({ page, contact, onAnswered }: AnswersProps) {
  const words = useWords();
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<{ said: FamilyAnswer; saved: boolean } | null>(null);
  const answer = async (said: FamilyAnswer) => {
    setSending(true);
    const asked = page.send(answerContact, { contact: contact.key, answer: said });
    const saved = await asked.then(
      () => true,
      () => false,
    );
    if (saved) await onAnswered();
    setOutcome({ said, saved });
    setSending(false);
  };
  const name = isolated(contact.name);
  return (
    <Card title={words.text('contact_answers')} icon="chat">
      <div role="status">
        {outcome && (
          <Note icon={outcome.saved ? 'check' : 'clock'} tone={outcome.saved ? 'calm' : 'caution'}>
            {outcome.saved
              ? words.text(`contact_said_${outcome.said}`, name)
              : words.text('popup_answer_failed', name)}
          </Note>
        )}
      </div>
      {possibleAnswers(contact).map((said) => (
        <Answer key={said} said={said} disabled={isSending} onPress={() => void answer(said)} />
      ))}
    </Card>
  );
}

/** What can be said of a contact as things stand. */
function possibleAnswers({
  known,
  talkedAt,
  level,
  isGroup,
  reasons,
  needsAttention,
}: Contact): FamilyAnswer[] {
  const canBeKnown = !isGroup && (reasons.length === 0 || isAboutContact(situationOf({ reasons })));
  return [
    ...(known ? (['unknown'] as const) : canBeKnown ? (['known'] as const) : []),
    ...(level === 'calm' ? [] : (['mistake'] as const)),
    ...(needsAttention ? (['talked'] as const) : []),
    ...(talkedAt === null ? [] : (['notTalked'] as const)),
  ];
}

interface AnswerProps {
  said: FamilyAnswer;
  disabled: boolean;
  onPress(): void;
}

function Answer({ said, disabled, onPress }: AnswerProps) {
  const words = useWords();
  const effect = useId();
  return (
    <div class="answer">
      <Button describedBy={effect} disabled={disabled} onPress={onPress}>
        {words.text(`contact_answer_${said}`)}
      </Button>
      <p id={effect} class="small">
        {words.text(`contact_effect_${said}`)}
      </p>
    </div>
  );
}
