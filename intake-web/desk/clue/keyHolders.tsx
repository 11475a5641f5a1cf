import type { ClueView } from '../../core/contract';
import { Glyph } from '../../ui/glyph/glyph';
import { words } from '../words';

const { keys: said } = words.clue;

export interface KeyHoldersProps {
  grants: ClueView['grants'];
  deskName: (desk: string) => string;
  /** Known once the report is open: whom the reporter's route left out, and why. */
  left?: { accused: readonly string[]; excluded: readonly string[] } | undefined;
}

/** Who can open this clue, as signed by the reporter; the server cannot add to it. */
export const KeyHolders = ({ grants, deskName, left }: KeyHoldersProps) => (
  <>
    <ul class="holders">
      {grants.map((grant) => (
        <li key={`${grant.desk}:${grant.epoch}`}>
          <Glyph name="key" />
          <span>
            {grant.desk === 'OVERSIGHT' ? said.oversight : deskName(grant.desk)}
            <span class="soft small line">
              {said[grant.purpose]}
              {words.clue.joint}
              {said.epoch(grant.epoch)}
            </span>
          </span>
        </li>
      ))}
    </ul>
    {left && <Left {...left} deskName={deskName} />}
    <p class="soft small">{said.note}</p>
  </>
);

const Left = ({ accused, excluded, deskName }: NonNullable<KeyHoldersProps['left']> & Pick<KeyHoldersProps, 'deskName'>) => (
  <p>
    {said.excluded}
    {accused.length + excluded.length === 0 && ` ${said.none}`}
    {accused.map((desk) => (
      <span key={desk} class="line">
        {words.facets.regulators[desk] ?? deskName(desk)} <span class="soft small">{said.accused}</span>
      </span>
    ))}
    {excluded.map((desk) => (
      <span key={desk} class="line">
        {deskName(desk)} <span class="soft small">{said.wished}</span>
      </span>
    ))}
  </p>
);
