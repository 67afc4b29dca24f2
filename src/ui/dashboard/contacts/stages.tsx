import type { Noticed } from '../../../domain/story/stages.ts';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';
import type { Contact } from './contact.ts';

interface StagesProps {
  contact: Contact;
  now: number;
}

/** The story so far, by the stages that people go through who want to harm a child. Most contacts never come far. */
export function Stages({ contact: { stages, others }, now }: StagesProps) {
  const words = useWords();
  const isSeveral = others.length > 0;
  const nothing = stages.every(({ noticed }) => noticed.length === 0);
  return (
    <Card title={words.text('contact_stages')} icon="clock">
      <p class="soft">{words.text(nothing ? 'contact_stages_nothing' : 'contact_stages_why')}</p>
      {!nothing && (
        <ol class="stages">
          {stages.map(({ stage, noticed }) => (
            <li key={stage} class={noticed.length > 0 ? 'stage stage-seen' : 'stage'}>
              <h3>{words.text(`stage_${stage}`)}</h3>
              <p class="soft small">{words.text(`stage_${stage}_what`)}</p>
              {noticed.length > 0 ? (
                <NoticedList noticed={noticed} now={now} withSite={isSeveral} />
              ) : (
                <p class="small">{words.text('stage_unseen')}</p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

/** What is part of no such way, and what the child said itself. */
export function Beside({ contact: { beside, others }, now }: StagesProps) {
  const words = useWords();
  const withSite = others.length > 0;
  const { fromContact, fromChild } = beside;
  if (fromContact.length + fromChild.length === 0) return null;
  return (
    <Card title={words.text('contact_beside')} icon="eye">
      {fromContact.length > 0 && <NoticedList noticed={fromContact} now={now} withSite={withSite} />}
      {fromChild.length > 0 && (
        <>
          <h3>{words.text('contact_beside_child')}</h3>
          <NoticedList noticed={fromChild} now={now} withSite={withSite} />
        </>
      )}
    </Card>
  );
}

interface NoticedListProps {
  noticed: readonly Noticed[];
  now: number;
  withSite: boolean;
}

function NoticedList({ noticed, now, withSite }: NoticedListProps) {
  const words = useWords();
  return (
    <ul class="points">
      {noticed.map(({ text, at, site, forgiven }) => (
        <li key={`${text.key} ${site}`}>
          <span>
            {words.local(text)}{' '}
            <span class="soft small">
              {words.text('contact_lastTime', words.dayAndTime(at, now))}
              {withSite && (
                <>
                  {' · '}
                  <bdi>{site}</bdi>
                </>
              )}
              {forgiven && ` · ${words.text('contact_forgiven')}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
