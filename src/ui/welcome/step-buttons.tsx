import type { ComponentChildren } from 'preact';
import { Button } from '../components/button.tsx';
import { useWords } from '../words.ts';

interface StepButtonsProps {
  /** `null` at the first step. */
  onBack: (() => void) | null;
  /** The way on. */
  children: ComponentChildren;
}

export function StepButtons({ onBack, children }: StepButtonsProps) {
  const words = useWords();
  return (
    <div class="step-buttons">
      {onBack && <Button onPress={onBack}>{words.text('welcome_back')}</Button>}
      {children}
    </div>
  );
}

interface NextStepProps {
  onBack: (() => void) | null;
  onNext(): void;
}

/** Back and on, at the foot of a step that needs nothing else. */
export function NextStep({ onBack, onNext }: NextStepProps) {
  const words = useWords();
  return (
    <StepButtons onBack={onBack}>
      <Button primary onPress={onNext}>
        {words.text('welcome_next')}
      </Button>
    </StepButtons>
  );
}
