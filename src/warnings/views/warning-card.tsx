import { useEffect, useRef } from 'preact/hooks';
import { childAdvice, findReassurance } from '../../domain/guidance/advice-child.ts';
import { reasonText } from '../../domain/guidance/reasons.ts';
import { isAboutContact, situationOf, titleSituationOf } from '../../domain/guidance/situations.ts';
import type { Answer } from '../../domain/model.ts';
import type { ContentRuntime } from '../../platform/content-runtime.ts';
import { findReadableName } from '../name.ts';
import type { Warning } from '../queue.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { whenSeen } from '../when-seen.ts';
import { CardHead } from './card-head.tsx';
import { CoverButton } from './cover.tsx';
import { HelpButton } from './help-button.tsx';
import { NamedText } from './named-text.tsx';
import { NoteButton } from './note-button.tsx';
import { Reassurance } from './reassurance.tsx';
import { Steps } from './steps.tsx';
import { useDialogKeys } from './use-dialog-keys.ts';
import { useLater } from './use-later.ts';

/** Lines of reasons shown; what is new comes first, and of that the most telling. */
const MOST_REASONS = 4;

/** What a serious card is, over and above a region of the page. */
const ALERT = {
  role: 'alertdialog',
  'aria-modal': true,
  'aria-describedby': 'advice',
  tabIndex: -1,
} as const;

type Text = ContentRuntime['text'];

export interface WarningActions {
  seen(moment: string): void;
  answer(moment: string, answer: Answer): void;
  close(moment: string): void;
  /** Hides the whole page until the child wants to see it again. */
  cover(): void;
}

interface WarningCardProps {
  warning: Warning;
  /** Warnings that wait behind this one. */
  waiting: number;
  /** Rises each time the page had taken the card away: the keyboard has to be brought back. */
  returns: number;
  actions: WarningActions;
}

/** A warning about a contact. A serious one takes the keyboard, all others wait politely at the side. */
export function WarningCard({ warning, waiting, returns, actions }: WarningCardProps) {
  const card = useRef<HTMLElement>(null);
  const { isOnScreen } = useSurroundings();
  const { moment } = warning;
  const isSerious = warning.level === 'danger';
  const close = () => actions.close(moment);
  const onKeyDown = useDialogKeys(card, isSerious, returns, close);
  useEffect(
    () => (card.current ? whenSeen(card.current, isOnScreen, () => actions.seen(moment)) : undefined),
    // A warning is told as seen once: the card is keyed by its moment, and neither of the others changes.
    [moment],
  );
  return (
    <section
      ref={card}
      class={`card warning warning-${warning.level}`}
      aria-labelledby="noticed"
      {...(isSerious ? ALERT : {})}
      onKeyDown={onKeyDown}
    >
      <CardHead level={warning.level} siteName={warning.siteName} onClose={close} />
      <div class="body">
        <Words warning={warning} />
        {isAboutContact(situationOf(warning)) && (
          <NoteButton contactName={warning.contactName} onOpened={close} />
        )}
        <CoverButton onCover={actions.cover} />
        <Answers warning={warning} onAnswer={(answer) => actions.answer(moment, answer)} />
        <Waiting count={waiting} />
      </div>
    </section>
  );
}

/** What is said. Read out politely where the card does not take the keyboard. */
function Words({ warning }: { warning: Warning }) {
  const { text } = useSurroundings().runtime;
  const isSerious = warning.level === 'danger';
  // A status is read out when it changes: it has to stand in the page before it holds words.
  const isThere = useLater() || isSerious;
  const situation = situationOf(warning);
  const { why, steps } = childAdvice(situation);
  const noticed = titleOf(warning);
  const reassurance = findReassurance(situation, warning.level);
  return (
    <div class="words" role={isSerious ? undefined : 'status'}>
      {isThere && (
        <>
          <h2 id="noticed">
            <NamedText text={noticed} name={warning.contactName} />
          </h2>
          <div id="advice" class="words">
            {warning.hasNamesake && isAboutContact(situation) && <p>{text('warning_namesake')}</p>}
            {reassurance !== null && <Reassurance text={reassurance} />}
            <Reasons warning={warning} />
            <p>{text(why)}</p>
            <Steps keys={steps} />
          </div>
        </>
      )}
    </div>
  );
}

/** What the contact did here. What was said elsewhere, by somebody who may be another person, is no title. */
function titleOf({ reasons, unheard }: Warning): string {
  const here = reasons.filter(({ elsewhere }) => !elsewhere);
  if (here.length === 0) return 'warning_earlier_title';
  const news = reasons.slice(0, unheard).filter(({ elsewhere }) => !elsewhere);
  return childAdvice(titleSituationOf({ reasons: here }, { reasons: news })).noticed;
}

/** The parts of the judgement; a single one is what the title says already. */
function Reasons({ warning: { reasons, earlier } }: Pick<WarningCardProps, 'warning'>) {
  const { text } = useSurroundings().runtime;
  // That somebody asked to move here is what the first line says already.
  const told = reasons.filter(({ signal, elsewhere }) => !(elsewhere && signal === 'movesElsewhere'));
  const shown = new Set(
    told.map((reason) => {
      const { key, substitutions } = reasonText(reason);
      const said = text(key, ...substitutions);
      return reason.elsewhere && earlier ? text('warning_elsewhere', said, earlier.site) : said;
    }),
  );
  if (shown.size < 2 && earlier === null) return null;
  const most = earlier === null ? MOST_REASONS : MOST_REASONS - 1;
  const hidden = shown.size - most;
  return (
    <ul class="reasons" aria-label={text('warning_noticed_heading')}>
      {earlier && <li>{earlierText(text, earlier)}</li>}
      {[...shown].slice(0, most).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {hidden > 0 && <li class="rest">{text('warning_reasons_more', String(hidden))}</li>}
    </ul>
  );
}

function earlierText(text: Text, { name, site, sure }: NonNullable<Warning['earlier']>): string {
  const shown = findReadableName(name) ?? text('warning_someone');
  // Unicode's first-strong isolate keeps the name from turning the words around it.
  return text(`warning_earlier_${sure}`, `\u2068${shown}\u2069`, site);
}

function Answers({ warning, onAnswer }: { warning: Warning; onAnswer(answer: Answer): void }) {
  const { text } = useSurroundings().runtime;
  const understood = usePerson(() => onAnswer('understood'));
  const known = usePerson(() => onAnswer('known'));
  const mistake = usePerson(() => onAnswer('mistake'));
  return (
    <div class="answers">
      <button type="button" class="button primary" onClick={understood}>
        {text('warning_understood')}
      </button>
      <HelpButton />
      {isAboutContact(situationOf(warning)) && (
        <button type="button" class="button quiet" onClick={known}>
          {text('warning_known')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={mistake}>
        {text('warning_mistake')}
      </button>
    </div>
  );
}

function Waiting({ count }: { count: number }) {
  const { text } = useSurroundings().runtime;
  return count === 0 ? null : <p class="waiting">{text('warning_more', String(count))}</p>;
}
