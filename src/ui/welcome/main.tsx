import { render } from 'preact';
import { createStore } from 'zustand/vanilla';

const s = createStore(() => ({ a: 1 }));
render(<p>{s.getState().a}</p>, document.body);
