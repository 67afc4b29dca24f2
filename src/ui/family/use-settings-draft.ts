import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../domain/settings.ts';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { getSettings } from '../../protocol/settings-commands.ts';
import { speak } from '../language.ts';
import { keepSettings, type LockOutcome } from '../save-settings.ts';
import { type Asked, useReply } from '../use-reply.ts';
import { changesBetween, tidied } from './changes.ts';
import { type Managed, NOTHING_MANAGED } from './managed.ts';

/** The family's settings as somebody is changing them. */
export interface SettingsDraft {
  freshness: Asked<unknown>['freshness'];
  /** As saved, with the changes; `null` until the background answered. */
  shown: Settings | null;
  /** How many things differ from what is saved. */
  changes: number;
  hasPassphrase: boolean;
  managed: Managed;
  change(part: Partial<Settings>): void;
  /** Forgets all changes. */
  drop(): void;
  /** Saves what is shown, with `last` in it. Never rejects. The changes stay until that worked. */
  save(passphrase: string | null, last?: Partial<Settings>): Promise<LockOutcome>;
  load(): Promise<void>;
}

const nothing = (): Partial<Settings> => ({});

/** @param suggest what is taken for chosen until somebody chooses */
export function useSettingsDraft(
  page: Pick<ExtensionPage, 'send'>,
  suggest: (saved: Settings, managed: Managed) => Partial<Settings> = nothing,
): SettingsDraft {
  const { reply, freshness, load } = useReply(page, getSettings, {});
  const [draft, setDraft] = useState<Partial<Settings>>({});
  const saved = reply?.settings ?? null;
  const managed = reply?.managed ?? NOTHING_MANAGED;
  const shown = saved && { ...saved, ...suggest(saved, managed), ...draft };
  const language = saved?.language;
  useEffect(() => {
    if (language !== undefined) speak(localStorage, language);
  }, [language]);

  async function save(passphrase: string | null, last: Partial<Settings> = {}): Promise<LockOutcome> {
    if (!shown) return { outcome: 'failed' };
    const settings = tidied({ ...shown, ...last });
    const outcome = await keepSettings(page, settings, passphrase);
    if (outcome.outcome === 'done') {
      await load();
      // What was changed while this was on its way is not saved yet.
      setDraft((now) => (now === draft ? {} : now));
    }
    return outcome;
  }

  return {
    freshness,
    shown,
    changes: saved && shown ? changesBetween(saved, shown) : 0,
    hasPassphrase: reply?.hasPassphrase ?? false,
    managed,
    change: (part) => setDraft((now) => ({ ...now, ...part })),
    drop: () => setDraft({}),
    save,
    load,
  };
}
