import './filterBar.css';
import type { RefObject } from 'preact';

import type { DeskCode, DueStretch, QueueOrder } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Keycap } from '../../ui/keycap/keycap';
import { dueCodes, fieldCodes, noFilters, sortCodes, stateCodes, urgencyCodes, type Filters, type ViewName } from '../router';
import { words } from '../words';
import { Pick } from './pick';
import { isFiltered, open } from './query';

const { facets, queue: said } = words;

export interface FilterBarProps {
  view: ViewName;
  filters: Filters;
  /** Codes and names of the officer's desks; a choice only where there are several. */
  desks: ReadonlyMap<DeskCode, string>;
  search: RefObject<HTMLInputElement | null>;
  onFilter: (filters: Filters) => void;
}

/** What is chosen here stands in the address after the #, so a view can be kept as a bookmark. */
export function FilterBar({ view, filters, desks, search, onFilter }: FilterBarProps) {
  const set = (part: Partial<Filters>) => onFilter({ ...filters, ...part });
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Find find={filters.find} search={search} onFind={(find) => set({ find })} />
      {desks.size > 1 && (
        <Pick
          name={said.desk}
          any={said.anyDesk}
          codes={[...desks.keys()]}
          names={Object.fromEntries(desks) as Record<DeskCode, string>}
          chosen={filters.desk}
          onPick={(desk) => set({ desk })}
        />
      )}
      {open(view, 'state') && (
        <Pick
          name={said.columns.state}
          any={said.anyState}
          codes={stateCodes}
          names={said.lane}
          chosen={filters.states[0]}
          onPick={(state) => set({ states: list(state) })}
        />
      )}
      <Pick
        name={said.columns.field}
        any={said.anyField}
        codes={fieldCodes}
        names={facets.field}
        chosen={filters.fields[0] as (typeof fieldCodes)[number]}
        onPick={(field) => set({ fields: list(field) })}
      />
      <Pick
        name={facets.label.urgency}
        any={said.anyUrgency}
        codes={urgencyCodes}
        names={facets.urgency}
        chosen={filters.urgencies[0]}
        onPick={(urgency) => set({ urgencies: list(urgency) })}
      />
      {open(view, 'due') && (
        <Pick<DueStretch>
          name={said.columns.due}
          any={said.anyDue}
          codes={dueCodes}
          names={said.dueStretch}
          chosen={filters.due}
          onPick={(due) => set({ due })}
        />
      )}
      {open(view, 'assignee') && (
        <Pick
          name={said.columns.assignee}
          any={said.anyAssignee}
          codes={['me', 'none']}
          names={{ me: said.me, none: said.nobody }}
          chosen={filters.assignee as 'me' | 'none'}
          onPick={(assignee) => set({ assignee })}
        />
      )}
      {open(view, 'due') && filters.due === undefined && (
        <Pick<QueueOrder>
          name={said.sort}
          codes={sortCodes}
          names={said.sorts}
          chosen={filters.sort}
          onPick={(sort) => set({ sort: sort ?? 'DUE' })}
        />
      )}
      {open(view, 'waiting') && (
        <label class="filter-check">
          <input type="checkbox" checked={filters.waiting} onChange={(event) => set({ waiting: event.currentTarget.checked })} />
          {said.waitingOnly}
        </label>
      )}
      {isFiltered(filters) && (
        <Button kind="quiet" onClick={() => onFilter(noFilters)}>
          {said.clear}
        </Button>
      )}
    </form>
  );
}

interface FindProps {
  find: string;
  search: RefObject<HTMLInputElement | null>;
  onFind: (find: string) => void;
}

const Find = ({ find, search, onFind }: FindProps) => (
  <label class="filter-find">
    <span>{said.find}</span>
    <input
      ref={search}
      class="field-box"
      type="search"
      value={find}
      autocomplete="off"
      spellcheck={false}
      aria-keyshortcuts="/"
      onInput={(event) => onFind(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          event.currentTarget.blur();
        }
      }}
    />
    <Keycap>/</Keycap>
  </label>
);

const list = <T,>(chosen: T | undefined): readonly T[] => (chosen === undefined ? [] : [chosen]);
