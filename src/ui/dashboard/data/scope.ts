import type { RequestOf } from '../../../protocol/command.ts';
import type { countErasable } from '../../../protocol/data-commands.ts';

export type Scope = RequestOf<typeof countErasable>;

export const SCOPES = [
  'contact',
  'site',
  'time',
  'setAside',
  'all',
] as const satisfies readonly Scope['what'][];

/** What somebody is choosing; empty where nothing is chosen yet. */
export interface ScopeDraft {
  what: Scope['what'] | null;
  contact: string;
  site: string;
  from: string;
  to: string;
}

/** What an address names is chosen from the start. */
export function draftOf(query: URLSearchParams): ScopeDraft {
  const contact = query.get('contact') ?? '';
  const site = query.get('site') ?? '';
  const what = contact !== '' ? 'contact' : site !== '' ? 'site' : null;
  return { what, contact, site, from: '', to: '' };
}

/** The scope once it is chosen; `null` while something is missing. */
export function scopeOf({ what, contact, site, from, to }: ScopeDraft): Scope | null {
  switch (what) {
    case 'contact':
      return contact === '' ? null : { what, contact };
    case 'site':
      return site === '' ? null : { what, site };
    case 'time':
      return from === '' && to === '' ? null : { what, from: from || null, to: to || null };
    case 'setAside':
    case 'all':
      return { what };
    case null:
      return null;
  }
}
