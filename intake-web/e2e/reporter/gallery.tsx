import { render } from 'preact';

// First, as in the product: its styles are the base that the screens' own stand on.
import { Shell } from '../../reporter/shell';

import { hasBack } from '../../reporter/app';
import { emptyDraft } from '../../reporter/draft';
import type { Place, ScreenName } from '../../reporter/router';
import { Side } from '../../reporter/side';
import { filed, opened } from './example';
import type { State } from './state';
import { states } from './states';

const nothing = () => undefined;

/** Shows the state that the fragment names, such as `#asked/level-faults`, in the frame of the product. */
function show() {
  const [name, state] = location.hash.slice(1).split('/') as [ScreenName, string];
  const { screen, draft, place = name as Place, filed: kept = filed } = (states[name] as Record<string, State>)[state]!;
  render(
    <div class="app" key={location.hash}>
      <Shell onLeave={nothing} onBack={hasBack(place) ? nothing : undefined} side={<Side place={place} road={{ draft: draft ?? emptyDraft, opened, filed: kept }} />}>
        {screen}
      </Shell>
    </div>,
    document.getElementById('app')!,
  );
}

addEventListener('hashchange', show);
show();
