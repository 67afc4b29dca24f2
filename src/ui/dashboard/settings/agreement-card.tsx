import type { Settings } from '../../../domain/settings.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { AgreementSheet } from '../../family/agreement.tsx';
import { useWords } from '../../words.ts';

interface AgreementCardProps {
  settings: Settings;
  print(): void;
}

/** Whether the family has agreed, and when. It is read and renewed where it was made. */
export function AgreementCard({ settings, print }: AgreementCardProps) {
  const words = useWords();
  const { agreedAt } = settings;
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' });
  return (
    <Card title={words.text('family_sheet')} icon="heart">
      <p>
        {agreedAt === null
          ? words.text('dashboard_agreement_none')
          : words.text('family_sheet_date', day.format(agreedAt))}
      </p>
      <div class="settings-buttons">
        <a class="button" href="../welcome/index.html#agreement">
          {words.text('dashboard_agreement_read')}
        </a>
        <Button onPress={print}>{words.text('family_print')}</Button>
      </div>
      <AgreementSheet settings={settings} />
    </Card>
  );
}
