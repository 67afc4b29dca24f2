import { secondsOnCamera, secondsSent } from '../../domain/camera/seconds.ts';
import type { CameraSession } from '../../domain/camera/session.ts';
import type { Words } from '../words.ts';

/** What there is to say of a camera session, shortly: the reasons first, then what the child said, then what is unsure. */
export function sessionNotes(words: Words, session: CameraSession): string[] {
  const { source, concerns, company, corroborated } = session;
  const notes = concerns.map((concern) => words.text(`concern_${concern}`));
  if (source === 'screen') notes.unshift(words.text('popup_camera_screen'));
  if (company) notes.push(words.text(`popup_camera_company_${company}`));
  const sent = secondsSent(session);
  if (sent > 0) notes.push(words.text('popup_camera_on_air', words.duration(sent)));
  if (!corroborated) notes.push(words.text('popup_camera_claimed'));
  return notes;
}

/** How long it was, or is so far. */
export function sessionLength(words: Words, session: CameraSession, now: number): string {
  const length = words.duration(secondsOnCamera(session, now));
  return session.endedAt === null ? words.text('popup_camera_on', length) : length;
}
