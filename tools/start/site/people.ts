/** The people of the demo. None of them is real. */
export interface Person {
  id: string;
  name: string;
  about: string;
  /** Background of the round letter that stands for a picture. */
  shade: string;
}

/** The child: whoever sits in front of the demo. */
export const CHILD = 'sam';
/** Whom the child has known for years. */
export const FRIEND = 'mia';
/** Whom the child met today. */
export const NEW_FRIEND = 'kai';

export const PEOPLE: readonly Person[] = [
  { id: CHILD, name: 'Sam', about: '', shade: '#0f766e' },
  { id: FRIEND, name: 'Mia', about: 'From your class · 12 mutual friends', shade: '#b45309' },
  { id: NEW_FRIEND, name: 'Kai', about: 'New friend · No friends in common', shade: '#6d28d9' },
];
