import '../../desk/styles';
import { render, type JSX } from 'preact';

import { noFilters, places, type Place, type Route, type ViewName } from '../../desk/router';
import { Shell } from '../../desk/shell/shell';
import { words } from '../../desk/words';
import { pictures } from './pictures';
import { savedViews } from './clues';

// The screens inside the desk stand in its frame; those before it is open stand alone.
const framed = ['now', 'queue', 'clue', 'deadlines', 'stubs', 'custody', 'calls', 'handover', 'notices', 'records', 'settings', 'palette', 'missing', 'forbidden', 'shortcuts'];
const nothing = () => undefined;

/** Shows the picture that the fragment names: `#queue/filled`. */
function show() {
  const [name = 'signIn', state = 'first-use'] = location.hash.slice(1).split('/');
  const picture = (pictures as Record<string, Record<string, () => JSX.Element>>)[name]![state]!();
  const today = { overdue: 2, dueToday: 1, new: 31, waiting: 4, mine: 12 };
  const counts = new Map([[savedViews[0]!.id, 1000]]);
  const standing = { route: routeOf(name, picture), today, views: savedViews, counts, unread: 3, waiting: { custody: name === 'custody' ? 2 : undefined, calls: name === 'calls' ? 5 : undefined, handover: name === 'handover' ? 240 : undefined }, said: undefined };
  const deeds = { onLock: nothing, onSignOut: nothing, onHelp: nothing, onCommands: nothing, onNext: nothing };
  render(
    framed.includes(name) ? (
      <Shell key={location.hash} officer={words.shell.officer('林文')} desks={['区纪委监委']} {...standing} {...deeds}>
        {picture}
      </Shell>
    ) : (
      <div key={location.hash}>{picture}</div>
    ),
    document.getElementById('app')!,
  );
}

function routeOf(name: string, picture: JSX.Element): Route {
  const place = places.find((known): known is Place => known === name);
  if (place) return { screen: place };
  const { view = 'all', saved } = picture.props as unknown as { view?: ViewName; saved?: object };
  return { screen: 'queue', view, filters: noFilters, ...(saved && { saved: savedViews[0]!.id }) };
}

addEventListener('hashchange', show);
show();
