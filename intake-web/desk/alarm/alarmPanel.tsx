import './alarmPanel.css';

import { words } from '../words';

const said = words.alarm;
const reasons: Record<string, string | undefined> & { other: string } = said.reasons;

export interface AlarmPanelProps {
  text: string;
  code: string;
  /** In English as core says it: for the engineer who is told the code. */
  detail: string;
}

/** What differs, in words and as a code that can be told by telephone. The content is not shown beside it. */
export const AlarmPanel = ({ text, code, detail }: AlarmPanelProps) => (
  <section class="alarm" role="alert">
    <p>{text}</p>
    <dl class="alarm-facts">
      <dt>{said.what}</dt>
      <dd>{reasons[code] ?? reasons.other}</dd>
      <dt>{said.code}</dt>
      <dd>
        <span class="code">{code}</span>
        <span class="alarm-detail" lang="en">
          {detail}
        </span>
      </dd>
    </dl>
  </section>
);
