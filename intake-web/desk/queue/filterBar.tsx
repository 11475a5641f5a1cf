import './filterBar.css';
import type { RefObject } from 'preact';

import type { DeskCode } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Keycap } from '../../ui/keycap/keycap';
import { fieldCodes, noFilters, stateCodes, urgencyCodes, type Filters, type ViewName } from '../router';
import { words } from '../words';

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
export const FilterBar = ({ view, filters, desks, search, onFilter }: FilterBarProps) => {
  const set = (part: Partial<Filters>) => onFilter({ ...filters, ...part });
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="filter-find">
        <span>{said.find}</span>
        <input
          ref={search}
          class="field-box"
          type="search"
          value={filters.find}
          autocomplete="off"
          spellcheck={false}
          aria-keyshortcuts="/"
          onInput={(event) => set({ find: event.currentTarget.value })}
        />
        <Keycap>/</Keycap>
      </label>
      {desks.size > 1 && (
        <Pick
          name={said.desk}
          any={said.anyDesk}
          codes={[...desks.keys()]}
          names={Object.fromEntries(desks) as Record<DeskCode, string>}
          chosen={filters.desk ? [filters.desk] : []}
          onPick={([desk]) => set({ desk })}
        />
      )}
      <Pick
        name={said.columns.field}
        any={said.anyField}
        codes={fieldCodes}
        names={facets.field}
        chosen={filters.fields}
        onPick={(fields) => set({ fields })}
      />
      <Pick
        name={facets.label.urgency}
        any={said.anyUrgency}
        codes={urgencyCodes}
        names={facets.urgency}
        chosen={filters.urgencies}
        onPick={(urgencies) => set({ urgencies })}
      />
      {(view === 'all' || view === 'mine') && (
        <Pick
          name={said.columns.state}
          any={said.anyState}
          codes={stateCodes}
          names={said.state}
          chosen={filters.states}
          onPick={(states) => set({ states })}
        />
      )}
      {isFiltered(filters) && (
        <Button kind="quiet" onClick={() => onFilter(noFilters)}>
          {said.clear}
        </Button>
      )}
    </form>
  );
};

export const isFiltered = ({ find, desk, fields, urgencies, states }: Filters): boolean =>
  find !== '' || desk !== undefined || fields.length + urgencies.length + states.length > 0;

interface PickProps<T extends string> {
  name: string;
  any: string;
  codes: readonly T[];
  names: Record<T, string>;
  chosen: readonly T[];
  onPick: (chosen: readonly T[]) => void;
}

const Pick = <T extends string>({ name, any, codes, names, chosen, onPick }: PickProps<T>) => (
  <label>
    <span class="hidden-words">{name}</span>
    <select
      class="field-box"
      value={chosen[0] ?? ''}
      onChange={(event) => onPick(codes.filter((code) => code === event.currentTarget.value))}
    >
      <option value="">{any}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {names[code]}
        </option>
      ))}
    </select>
  </label>
);
