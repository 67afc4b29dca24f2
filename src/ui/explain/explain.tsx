import { useState } from 'preact/hooks';
import { AGE_BANDS, type AgeBand } from '../../domain/model.ts';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { getSettings } from '../../protocol/settings-commands.ts';
import { Card } from '../components/card.tsx';
import { LanternMeanings } from '../components/lantern-meanings.tsx';
import { PageHead } from '../components/page-head.tsx';
import { PointList, StepList } from '../components/step-list.tsx';
import { useReply } from '../use-reply.ts';
import { useWords } from '../words.ts';
import { explanationFor } from './texts.ts';

/** For whom it is written until the family says how old its child is. */
const USUAL: AgeBand = '9to12';

/** Porchlight, told to a child of its age. Also without the background: then it speaks to any child. */
export function Explain({ page }: { page: Pick<ExtensionPage, 'send'> }) {
  const words = useWords();
  const settings = useReply(page, getSettings, {}).reply?.settings;
  const [chosen, setChosen] = useState<AgeBand | null>(null);
  const band = chosen ?? settings?.childAgeBand ?? USUAL;
  const { lead, sees, never, doing, same } = explanationFor(band);
  const people = settings?.people ?? [];
  const whom = people.length > 0 ? oneOf(people, words.locale) : words.text('explain_anyone');
  const title = settings?.childName
    ? words.text('explain_title_named', settings.childName)
    : words.text('explain_title');
  return (
    <>
      <PageHead title={title} lines={[words.text(lead)]} />
      <main class="page">
        <div class="card">
          <Bands band={band} onChoose={setChosen} />
        </div>
        <div class="two">
          <Card title={words.text('explain_sees')} icon="eye">
            <PointList points={sees.map((key) => words.text(key))} />
          </Card>
          <Card title={words.text('explain_never')} icon="eyeOff">
            <PointList points={never.map((key) => words.text(key))} />
          </Card>
        </div>
        <Card title={words.text('explain_lights')} icon="home">
          <LanternMeanings />
          <p>{words.text('explain_lights_camera')}</p>
        </Card>
        <Card title={words.text('explain_do')} icon="hand">
          <StepList steps={doing.map((key) => words.text(key, whom))} />
          <p class="explain-links">
            <a class="button button-primary" href="../help/index.html">
              {words.text('popup_help')}
            </a>
          </p>
        </Card>
        <Card title={words.text('explain_same')} icon="people">
          <p>{words.text(same)}</p>
        </Card>
      </main>
    </>
  );
}

/** "Mum, Nana or my teacher". */
function oneOf(people: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(people);
}

/** The same page is there for every age: children grow, and brothers and sisters read along. */
function Bands({ band, onChoose }: { band: AgeBand; onChoose(band: AgeBand): void }) {
  const words = useWords();
  return (
    <fieldset class="explain-bands">
      <legend>{words.text('explain_age')}</legend>
      <div class="switch">
        {AGE_BANDS.map((each) => (
          <button key={each} type="button" aria-pressed={each === band} onClick={() => onChoose(each)}>
            {words.text(`ui_age_${each}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
