import { Card } from '../components/card.tsx';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../words.ts';
import { ANSWERS, HAPPENINGS, type Happening } from './happenings.ts';

interface QuestionProps {
  chosen: Happening | null;
  onChoose(happening: Happening): void;
}

/** The one question. It can be answered again at any time. */
export function Question({ chosen, onChoose }: QuestionProps) {
  const words = useWords();
  return (
    <Card title={words.text('help_question')} icon="chat">
      <ul class="happenings">
        {HAPPENINGS.map((happening) => (
          <li key={happening}>
            <button
              type="button"
              class="happening"
              aria-pressed={happening === chosen}
              onClick={() => onChoose(happening)}
            >
              <Icon name={ANSWERS[happening].icon} />
              {words.text(`help_happening_${happening}`)}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
