import { vocabulary as words } from '../words.ts';

/**
 * Words that page authors name things with, in classes, test ids and data attributes. English, because nearly all
 * code is. Each list says what it is evidence of; none of them decides alone.
 */

export const AUTHOR_WORDS = [
  words('author sender nick nickname username displayname screenname'),
  words('from handle'),
  words('name user who byline member participant'),
];

/** Data attributes of a row, or of something in it, whose value is the author's name. */
export const AUTHOR_ATTRIBUTES = [
  ...'from author sender nick nickname username user-name author-name sender-name display-name user name'
    .split(' ')
    .map((name) => `data-${name}`),
  'sender',
  'author',
];

export const AUTHOR_ID_ATTRIBUTES = 'author user sender peer'.split(' ').map((name) => `data-${name}-id`);

export const TIME_WORDS = words('time timestamp date datetime ts clock ago when sent-at msgtime');
export const TEXT_WORDS = words('text body content msgtext messagetext markup');

/** Parts of a row that its author did not write now. */
export const SIDE_NOTE_WORDS = words(
  'footer reaction reactions toolbar actions menu tooltip dropdown receipt receipts status avatar badge badges quote quoted ' +
    'preview embed unfurl sr visually hidden checkmark ticks label tag chip',
);

/** Rows that say what happened, not what somebody said. */
export const EVENT_WORDS = words(
  'system service traffic join part quit kick mode topic motd separator divider typing loader spinner placeholder skeleton ' +
    'unread marker daymark condensed whois ctcp notification announcement servermessage',
);
/** The same, where some rows have the word and most do not. */
export const RARE_EVENT_WORDS = words(
  'date day time status info event notice title label timestamp server away back nick invite error empty hidden',
);

export const OWN_WORDS = words(
  'own self me mine myself outgoing sent isme isown fromme ownmessage mymessage my',
);
export const OTHER_WORDS = words(
  'incoming received them their theirs other others friend contact peer stranger partner',
);

/** Say something only where the other kind of row has its counterpart or nothing at all. */
export const OWN_HINTS = words('out right end user current primary local sender to visitor client');
export const OTHER_HINTS = words(
  'in left start assistant bot agent ai remote receiver recipient from foreign support operator secondary',
);

/** A word before these turns their meaning: "mentions-me", "reply-to-me", "fade-enter-to" while a row comes into view. */
export const TURNING_WORDS = words(
  'mention mentions mentioned reply replies notify highlight highlights at icon arrow enter leave appear',
);

/** With one of `LIST_WORDS`' singulars before it: "message-area". */
export const CONTAINER_WORDS = words(
  'list lists container area history log pane panel feed stream window scroll view',
);

export const LIST_WORDS = words(
  'messages msgs chat chats chatlog chatroom chatbox conversation dialog thread log history transcript im ' +
    'messagelist chatlist msglist bubbles discussion convo messenger chatwindow shouts shoutbox',
);

/** Lists of people or of conversations, beside the one that is open. */
export const SIDE_LIST_WORDS = words(
  'sidebar contacts users members roster nav navigation menu threads channels inbox conversations dialogs rooms ' +
    'friends people participants userlist buddies tabs breadcrumb suggestions notifications pagination',
);

/** Places where people write to everybody, slowly. */
export const FORUM_WORDS = new Set(
  (
    'comment review ticket issue answer question post topic forum article blog feed tweet result product todo task ' +
    'mail email cart code diff commit'
  )
    .split(' ')
    .flatMap((word) => [word, `${word}s`])
    .concat('commentlist', 'search', 'news', 'changelog'),
);

export const COMPOSER_WORDS = words('message msg chat talk im dm conversation');
/** Said by composers, and by other fields, too. */
export const WRITING_WORDS = words('type write say send reply text shout');
export const SEARCH_WORDS = words(
  'search filter find query lookup suche buscar recherche address url jump goto',
);
export const FORUM_COMPOSER_WORDS = words(
  'comment comments review answer post topic feedback question issue ticket todo task note notes article bio about ' +
    'subject status title description summary name email code caption mind happening command source add save ask check',
);
