import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';
import { saveFile, saveSealed } from '../save-file.ts';
import { SavingNote, useSaving } from '../saving.tsx';
import { addressOf } from '../use-section.ts';
import type { OwnData } from './erase-card.tsx';
import { fetchEverything } from './fetch-everything.ts';

interface ExportCardProps {
  page: Pick<ExtensionPage, 'send'>;
  data: Pick<OwnData, 'today' | 'hasPassphrase' | 'hasKey' | 'managed'>;
}

/** Everything in one file: sealed, where the family has something to seal it with, or readable. */
export function ExportCard({ page, data: { today, hasPassphrase, hasKey, managed } }: ExportCardProps) {
  const words = useWords();
  const { saving, save } = useSaving();
  const saveIt = (isSealed: boolean) => {
    const name = `porchlight-${today}${isSealed ? '-sealed' : ''}.json`;
    return save(name, async () => {
      const text = JSON.stringify(await fetchEverything(page), null, 2);
      if (isSealed) await saveSealed(page, name, text, 'everything');
      else saveFile(name, text);
    });
  };
  return (
    <Card title={words.text('data_export')} icon="copy">
      <p>{words.text('data_export_how')}</p>
      {hasKey && (
        <div class="way-to-save">
          <h3>{words.text('data_sealed')}</h3>
          <p>{words.text(managed.lock ? 'data_sealed_who_managed' : 'data_sealed_who')}</p>
          <Button primary disabled={saving.isOnItsWay} onPress={() => void saveIt(true)}>
            {words.text('data_sealed_save')}
          </Button>
        </div>
      )}
      <div class="way-to-save">
        <h3>{words.text('data_readable')}</h3>
        <p>{words.text('data_export_open')}</p>
        <Button disabled={saving.isOnItsWay} onPress={() => void saveIt(false)}>
          {words.text('data_export_save')}
        </Button>
      </div>
      {!hasPassphrase && (
        <p class="soft">
          {words.text('data_sealed_needs')}{' '}
          <a href={addressOf('notes')}>{words.text('dashboard_lock_choose')}</a>
        </p>
      )}
      <SavingNote saving={saving} />
    </Card>
  );
}
