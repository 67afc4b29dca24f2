import { extensionPage } from '../../platform/extension-page.ts';
import { mount } from '../mount.tsx';
import { WeekPage } from './week.tsx';

const page = extensionPage();

mount(page, <WeekPage page={page} />);
