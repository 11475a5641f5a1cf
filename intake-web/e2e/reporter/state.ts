import type { JSX } from 'preact';

import type { Draft } from '../../reporter/draft';
import type { Place } from '../../reporter/router';
import type { Filed } from '../../reporter/screens/receipt';

/** A screen in one of its states, as the gallery shows it. */
export interface State {
  readonly screen: JSX.Element;
  /** The draft behind a step of the road, for the column beside it. */
  readonly draft?: Draft;
  /** Where the column says that this is, when the screen's name does not. */
  readonly place?: Place;
  /** The receipt that the column speaks of, when it is not the usual one. */
  readonly filed?: Filed;
}
