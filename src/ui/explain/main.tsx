import { extensionPage } from '../../platform/extension-page.ts';
import { mount } from '../mount.tsx';
import { Explain } from './explain.tsx';

const page = extensionPage();

mount(page, <Explain page={page} />);
