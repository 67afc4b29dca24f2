import { useState } from 'preact/hooks';
import type { Settings } from '../../../domain/settings.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { AgreementSheet, Promises, SIDES, type Side, whoPromises } from '../../family/agreement.tsx';
import { useWords } from '../../words.ts';
import { StepButtons } from '../step-buttons.tsx';

interface AgreementStepProps {
  settings: Settings;
  print(): void;
  onBack: (() => void) | null;
  /** @param last what is saved with it */
  onFinish(last: Partial<Settings>): void;
}

/** What child and parent promise each other. Both tick, or it waits for another day. */
export function AgreementStep({ settings, print, onBack, onFinish }: AgreementStepProps) {
  const words = useWords();
  const isAgreed = settings.agreedAt !== null;
  const [ticks, setTicks] = useState<Record<Side, boolean>>({ child: isAgreed, parent: isAgreed });
  const [isMissing, setMissing] = useState(false);
  const finish = () => {
    const bothPromise = ticks.child && ticks.parent;
    setMissing(!bothPromise);
    if (bothPromise) onFinish({ agreedAt: settings.agreedAt ?? Date.now(), welcomed: true });
  };
  return (
    <>
      <div class="two">
        {SIDES.map((side) => (
          <Card key={side} title={whoPromises(words, side, settings.childName)} icon="heart">
            <Promises side={side} />
            <label class="tick promise-tick">
              <input
                type="checkbox"
                checked={ticks[side]}
                onChange={(event) => setTicks({ ...ticks, [side]: event.currentTarget.checked })}
              />
              {words.text('welcome_agreement_tick')}
            </label>
          </Card>
        ))}
      </div>
      <p role="status" class="field-error">
        {isMissing && words.text('welcome_agreement_missing')}
      </p>
      <StepButtons onBack={onBack}>
        <Button onPress={print}>{words.text('family_print')}</Button>
        <Button onPress={() => onFinish({ welcomed: true })}>{words.text('welcome_agreement_later')}</Button>
        <Button primary onPress={finish}>
          {words.text('welcome_agreement_both')}
        </Button>
      </StepButtons>
      <AgreementSheet settings={settings} />
    </>
  );
}
