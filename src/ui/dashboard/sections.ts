import type { ComponentType } from 'preact';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import type { SettingsDraft } from '../family/use-settings-draft.ts';
import type { UiStore } from '../store.ts';
import type { FamilyStore } from './family-store.ts';
import type { Place, Section } from './use-section.ts';

/** What every section is given. What it shows it asks for by itself. */
export interface SectionProps {
  page: ExtensionPage;
  /** The summary, which the popup shows, too. */
  ui: UiStore;
  /** The camera and its rules, which the frame keeps while somebody changes them. */
  family: FamilyStore;
  /** What the family said of itself, which the frame keeps while somebody changes it. */
  settings: SettingsDraft;
  place: Place;
}

export type SectionView = ComponentType<SectionProps>;

/** Each section is a script of its own, loaded when somebody opens it. */
export const SECTION_VIEWS: Readonly<Record<Section, () => Promise<SectionView>>> = {
  timeline: async () => (await import('./timeline/timeline-section.tsx')).TimelineSection,
  contacts: async () => (await import('./contacts/contacts-section.tsx')).ContactsSection,
  sites: async () => (await import('./sites/sites-section.tsx')).SitesSection,
  camera: async () => (await import('./camera/camera-section.tsx')).CameraSection,
  rules: async () => (await import('./rules/rules-section.tsx')).RulesSection,
  notes: async () => (await import('./notes/notes-section.tsx')).NotesSection,
  data: async () => (await import('./data/data-section.tsx')).DataSection,
  settings: async () => (await import('./settings/settings-section.tsx')).SettingsSection,
  guidance: async () => (await import('./guidance/guidance-page.tsx')).GuidancePage,
};
