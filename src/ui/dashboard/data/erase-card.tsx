import { useState } from 'preact/hooks';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import type { ReplyOf } from '../../../protocol/command.ts';
import { countErasable, type getOwnData } from '../../../protocol/data-commands.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choice } from '../../components/choice.tsx';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../words.ts';
import { EraseQuestion } from './erase-question.tsx';
import { draftOf, SCOPES, type Scope, scopeOf } from './scope.ts';
import { ScopeFields } from './scope-fields.tsx';

export type OwnData = ReplyOf<typeof getOwnData>;
export type Counts = ReplyOf<typeof countErasable>;

interface EraseCardProps {
  page: Pick<ExtensionPage, 'send'>;
  data: OwnData;
  query: URLSearchParams;
  onErased(): void;
}

/** Chooses what shall go, says what that is, and asks once. */
export function EraseCard({ page, data, query, onErased }: EraseCardProps) {
  const words = useWords();
  const [draft, setDraft] = useState(() => draftOf(query));
  const [question, setQuestion] = useState<{ scope: Scope; counts: Counts } | null>(null);
  const [news, setNews] = useState<'done' | 'failed' | null>(null);
  const scope = scopeOf(draft);
  async function ask(): Promise<void> {
    if (scope === null) return;
    setNews(null);
    const counts = await page.send(countErasable, scope).catch(() => null);
    setQuestion(counts && { scope, counts });
    if (!counts) setNews('failed');
  }
  const change = (changes: Partial<typeof draft>) => {
    setDraft({ ...draft, ...changes });
    setQuestion(null);
    setNews(null);
  };
  return (
    <Card title={words.text('data_erase')} icon="hand">
      <Choice
        label={words.text('data_erase_what')}
        answers={SCOPES.filter((value) => value !== 'setAside' || data.hasSetAside).map((value) => ({
          value,
          text: words.text(`data_scope_${value}`),
        }))}
        value={draft.what}
        onChange={(what) => change({ what })}
      />
      <ScopeFields draft={draft} data={data} onChange={change} />
      {question === null && (
        <Button disabled={scope === null} onPress={() => void ask()}>
          {words.text('data_erase_ask')}
        </Button>
      )}
      {question && (
        <EraseQuestion
          page={page}
          question={question}
          needsPassphrase={data.hasPassphrase}
          isManaged={data.managed.any}
          onKeep={() => setQuestion(null)}
          onErased={() => {
            setDraft(draftOf(new URLSearchParams()));
            setQuestion(null);
            setNews('done');
            onErased();
          }}
        />
      )}
      <div role="status">
        {news && (
          <Note icon={news === 'done' ? 'check' : 'clock'} tone={news === 'done' ? 'calm' : 'caution'}>
            {words.text(`data_erase_${news}`)}
          </Note>
        )}
      </div>
    </Card>
  );
}
