import './answers.css';

export interface Answer {
  key: string;
  label: string;
  /** One paragraph each; empty = nothing was said. */
  lines: readonly string[];
  onChange?: (() => void) | undefined;
}

/** Rows to check before sending. 修改 stands on the label's line, so a row costs no extra line. */
export function Answers({ rows, change, nothing }: { rows: readonly Answer[]; change: string; nothing: string }) {
  return (
    <dl class="answers">
      {rows.map((row) => (
        <div class="answer" key={row.key}>
          <dt class="answer-label">{row.label}</dt>
          <dd class="answer-lines">
            {row.lines.length === 0 ? <p class="soft">{nothing}</p> : row.lines.map((line, index) => <p key={index}>{line}</p>)}
          </dd>
          {row.onChange && (
            <dd class="answer-change">
              <button class="button button-quiet" type="button" onClick={row.onChange}>
                {change}
                <span class="hidden-words">{` ${row.label}`}</span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
