/** Names as long as a page can make them, and ones that turn what stands around them where nobody takes care. */
export const LONG_NAME = 'The_Longest_Name_That_Anybody_Chose_For_A_Game_In_2026_xxxxx';
export const LONG_SITE = 'a-very-long-name-of-a-chat-that-nobody-knows.community.example.org';

export const BIDI_NAMES = ['صديق جديد من اللعبة', 'חבר חדש 123 (new)', '\u202Egnp.eno_wen'];
