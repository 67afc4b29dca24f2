/** Which way a text is read from an anchor on. */
export const TO_THE_RIGHT = 1;
export const TO_THE_LEFT = -1;
export type Direction = typeof TO_THE_RIGHT | typeof TO_THE_LEFT;
