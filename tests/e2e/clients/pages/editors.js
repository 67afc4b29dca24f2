// The editors that chats let people write in, each as its makers show: Enter is theirs, and sends. Which of them is on
// the page says `#host`; what goes is put into the page's own `sent`.
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';

const host = document.querySelector('#host');

function send(text) {
  if (text.trim() !== '') window.sent.push(text.trim());
}

const EDITORS = {
  quill() {
    const bindings = {
      enter: {
        key: 'Enter',
        handler() {
          send(quill.getText());
          quill.setText('');
          return false;
        },
      },
    };
    const quill = new Quill(host, { placeholder: 'Message', modules: { keyboard: { bindings } } });
    return quill.root;
  },

  prosemirror() {
    const onEnter = ({ doc, tr }, dispatch) => {
      send(doc.textContent);
      dispatch(tr.delete(0, doc.content.size));
      return true;
    };
    const plugins = [keymap({ Enter: onEnter }), keymap(baseKeymap)];
    return new EditorView(host, { state: EditorState.create({ schema, plugins }) }).dom;
  },

  lexical() {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    host.append(field);
    const fail = (error) => {
      throw error;
    };
    const editor = createEditor({ namespace: 'Message', onError: fail });
    editor.setRootElement(field);
    registerPlainText(editor);
    const onEnter = (event) => {
      event?.preventDefault();
      send($getRoot().getTextContent());
      $getRoot().clear().selectEnd();
      return true;
    };
    editor.registerCommand(KEY_ENTER_COMMAND, onEnter, COMMAND_PRIORITY_HIGH);
    return field;
  },
};

EDITORS[host.dataset.editor]().id = 'field';
