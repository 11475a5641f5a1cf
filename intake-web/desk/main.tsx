import './styles';
import { render } from 'preact';

import { App } from './app';
import { root } from './root';
import { DeskSession } from './session/session';

const session = new DeskSession(root);
render(<App session={session} />, document.getElementById('desk')!);
void session.start();
