export interface PickProps<T extends string> {
  name: string;
  /** What no choice is called; without it there is always one. */
  any?: string;
  codes: readonly T[];
  names: Record<T, string>;
  chosen: T | undefined;
  onPick: (chosen: T | undefined) => void;
}

/** One choice among a few, as small as a list's head allows. */
export const Pick = <T extends string>({ name, any, codes, names, chosen, onPick }: PickProps<T>) => (
  <label>
    <span class="hidden-words">{name}</span>
    <select
      class={`field-box${chosen !== undefined && any !== undefined ? ' filter-set' : ''}`}
      value={chosen ?? ''}
      onChange={(event) => onPick(codes.find((code) => code === event.currentTarget.value))}
    >
      {any !== undefined && <option value="">{any}</option>}
      {codes.map((code) => (
        <option key={code} value={code}>
          {names[code]}
        </option>
      ))}
    </select>
  </label>
);
