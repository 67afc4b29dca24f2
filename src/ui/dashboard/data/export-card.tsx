import { useState } from 'preact/hooks';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { exportAll } from '../../../protocol/data-commands.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../words.ts';
import { saveFile } from '../save-file.ts';

interface ExportCardProps {
  page: Pick<ExtensionPage, 'send'>;
  /** For the file's name. */
  today: string;
}

/** Everything in one file. */
export function ExportCard({ page, today }: ExportCardProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const name = `porchlight-${today}.json`;
  async function save(): Promise<void> {
    setOutcome(null);
    const data = await page.send(exportAll, {}).catch(() => null);
    if (data) saveFile(name, JSON.stringify(data, null, 2));
    setOutcome(data ? 'saved' : 'failed');
  }
  return (
    <Card title={words.text('data_export')} icon="copy">
      <p>{words.text('data_export_how')}</p>
      <p class="soft">{words.text('data_export_open')}</p>
      <Button onPress={() => void save()}>{words.text('data_export_save')}</Button>
      <div role="status">
        {outcome === 'saved' && (
          <Note icon="check" tone="calm">
            {words.text('data_export_done', name)}
          </Note>
        )}
        {outcome === 'failed' && (
          <Note icon="clock" tone="caution">
            {words.text('data_export_failed')}
          </Note>
        )}
      </div>
    </Card>
  );
}
