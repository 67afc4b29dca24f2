/** What gives a chat away, as data. Names in markup are mostly English, whatever the page speaks. */

/** In the label, placeholder, name or id of a place to write: "Message #kids", "Say something", "Type here". */
export const WRITING_WORDS =
  /chat|messag|\bmsg|\bsay\b|send(?!er)|\breply\b|\btype\b|enter text|type (a|your|here|some)|write (to|a)\b|mensaje|mensagem|messaggi|nachricht|bericht|besked|meddelande|melding|viesti|wiadomo|сообщени|повідомлен|メッセージ|消息|訊息|메시지|رسالة|הודעה|संदेश|pesan|mesaj|tin nhắn|ข้อความ/i;

/** Places to write that are something else: searches, comments, reviews, contact forms, orders. */
export const OTHER_WRITING =
  /search|query|comment|review|feedback|contact|enquir|inquir|subject|question|answer|title|caption|description|address|coupon|promo|voucher|newsletter|subscri|email|e-mail|user-?name|password|login|filter|note|bio\b|suche|buscar|recherche|cerca|zoek|kommentar|comentario|commentaire/i;

/** Where a comment, a review or an enquiry is written, by the names of what surrounds it. */
export const OTHER_PLACE =
  /comment|review|feedback|contact|newsletter|checkout|subscri|ticket|console|terminal/i;

/** Said by a field that has one purpose only. */
export const CHAT_INVITATION = new RegExp(
  [
    '\\b(type|write|send|enter|new) (a |an |your |the )?(\\w+ )?(message|reply)',
    '^message\\b',
    'say (something|hello|hi)',
    '\\bto chat\\b',
    '^type something',
    'send to\\b',
    'nachricht (schreiben|senden|eingeben)',
    '(escrib|env[ií]|écri|envoy|scriv|invi|digit|schrijf|stuur|skriv|napisz|напи|введ)\\S{0,12} (\\S{1,4} )?(mens|mess|bericht|medd|meld|besk|wiadomo|сообщ)',
    'メッセージ|消息|訊息|메시지',
  ].join('|'),
  'i',
);

/** On a button that sends. */
export const SENDING_WORDS =
  /^\s*(send|reply|post|say|enviar|senden|envoyer|invia|verstuur|skicka|küld|wyślij|gönder|отправить|إرسال|送信|发送|➤|➢|➜|→|↑|▶|✈)/i;

/** In the names of what surrounds a chat. */
export const CHAT_PLACE = /chat(?!eau)|messenger|conversation|\bdms?\b|direct-?message|\bim-|whisper/i;

/** In the names of what holds the messages. */
export const MESSAGE_LIST =
  /messages|msgs|message[-_]{0,2}(list|log|area|history|pane|view|feed|stream|thread)|chat[-_]{0,2}(log|box|area|history|messages|list|body|content|room|window|feed|scroll|view)|conversation|bubbles|transcript|(^| )(chat|message|log|history|lines|output)( |$)/i;

/** In the names of one message: many in a row make a list. */
export const ONE_MESSAGE = /messag|\bmsg|chat|bubble/i;

/** Notices to the reader are called messages, too. */
export const NOTICE =
  /error|alert|warn|success|valid|flash|toast|notice|notif|cookie|consent|helper|hint|status/i;
