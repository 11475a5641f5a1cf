import { Button } from '../../ui/button/button';
import type { Piece } from '../difference/difference';
import { words } from '../words';
import type { Reading } from './records';

const { records: said } = words.work;
const kinds: Record<string, string> = said.kind;

/** Lines shown around a change; longer stretches that are alike are folded. */
const AROUND = 3;

/** A document, or what one version changed in it. Marked by sign and colour. */
export function DocumentText({ reading: { kind, version, before, pieces }, onBack }: { reading: Reading; onBack: () => void }) {
  return (
    <div class="document">
      <p><Button kind="quiet" onClick={onBack}>{said.back}</Button></p>
      <h2 id="document">{kinds[kind] ?? kind} <span class="soft">{before === undefined ? said.version(version) : said.against(before, version)}</span></h2>
      {pieces === undefined ? <p class="soft" role="status">{said.reading}</p> : (
        <>
          <p class="soft small">{said.checked} {before !== undefined && summary(pieces)}</p>
          <div class="document-text" tabIndex={0} role="region" aria-labelledby="document">
            {pieces.flatMap((piece, i) => shown(piece, before !== undefined).map((line, j) => <Line key={`${i}.${j}`} kind={piece.kind} line={line} />))}
          </div>
        </>
      )}
    </div>
  );
}

const marks = { same: ' ', added: '+', removed: '−' } as const;

const Line = ({ kind, line }: { kind: Piece['kind']; line: string }) => (
  <p class={`line-${kind}`}>
    <span aria-hidden="true">{marks[kind]}</span> {kind !== 'same' && <span class="hidden-words">{said[kind]} </span>}{line}
  </p>
);

function summary(pieces: readonly Piece[]): string {
  const count = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + linesOf(text).length, 0);
  const [added, removed] = [count('added'), count('removed')];
  return added + removed === 0 ? said.unchanged : said.lines(added, removed);
}

/** The lines of a piece; in a comparison a long stretch that is alike keeps its ends. */
function shown({ kind, text }: Piece, folding: boolean): readonly string[] {
  const lines = linesOf(text);
  if (!folding || kind !== 'same' || lines.length <= AROUND * 2 + 1) return lines;
  return [...lines.slice(0, AROUND), said.skipped(lines.length - AROUND * 2), ...lines.slice(-AROUND)];
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');
