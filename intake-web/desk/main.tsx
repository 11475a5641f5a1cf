import './styles';
import { render } from 'preact';

import { App } from './app';
import { root } from './root';
import { DeskSession } from './session/session';
import { applyLook } from './settings/look';

applyLook();
const session = new DeskSession(root);
render(<App session={session} />, document.getElementById('desk')!);
void session.start();
