import '../../desk/styles';
import { render, type JSX } from 'preact';

import type { ViewName } from '../../desk/router';
import { Shell } from '../../desk/shell/shell';
import { words } from '../../desk/words';
import { pictures } from './pictures';

// The screens inside the desk stand in its frame; those before it is open stand alone.
const framed = ['queue', 'clue', 'missing', 'shortcuts'];
const nothing = () => undefined;

/** Shows the picture that the fragment names: `#queue/filled`. */
function show() {
  const [name = 'signIn', state = 'first-use'] = location.hash.slice(1).split('/');
  const picture = (pictures as Record<string, Record<string, () => JSX.Element>>)[name]![state]!();
  const view = name === 'queue' ? (picture.props as unknown as { view: ViewName }).view : undefined;
  const counts = { unseen: '3', undecided: '12', accepted: '4', mine: '2', soon: '5', all: '99+' };
  render(
    framed.includes(name) ? (
      <Shell key={location.hash} officer={words.shell.officer('林文')} desks={['区纪委监委']} view={view} counts={counts} onLock={nothing} onSignOut={nothing} onHelp={nothing}>
        {picture}
      </Shell>
    ) : (
      <div key={location.hash}>{picture}</div>
    ),
    document.getElementById('desk')!,
  );
}

addEventListener('hashchange', show);
show();
