import { after } from '#words/after';

import type { LastDay } from '../../core/complaint/dates';
import { plusDays } from '../../core/time';
import { Button, Buttons } from '../../ui/button/button';
import { CodeBlocks, CodeCover } from '../../ui/code-blocks/code-blocks';
import { Notice } from '../../ui/notice/notice';
import { Panel } from '../../ui/panel/panel';
import { dayWords } from '../days';
import { Next } from '../next';
import './receipt.css';

/** What the reporter takes away. Shown once, after the server's answer was checked. */
export interface Filed {
  /** Seven groups of four digits. */
  readonly digits: string;
  /** Nine characters in groups of three, or nine words. */
  readonly words: string;
  /** YYYY-MM-DD. */
  readonly filedOn: string;
  readonly acceptBy: string;
  /** It tells of retaliation, and goes before others. */
  readonly retaliation?: boolean;
  /** Whether the reporter gave a name. */
  readonly named: boolean;
  /** Of a complaint that the report speaks of. */
  readonly lastDays?: readonly LastDay[] | undefined;
}

export interface ReceiptProps {
  filed: Filed;
  shown: boolean;
  copied: 'no' | 'yes' | 'failed';
  noted: boolean;
  onShow: () => void;
  onCopy: () => void;
  onPrint: () => void;
  onNoted: () => void;
}

export function Receipt(props: ReceiptProps) {
  const text = after.receipt;
  const { filed } = props;
  if (props.noted) return <Noted filed={filed} />;
  return (
    <div class="flow">
      <div class="flow unprinted">
        <Panel title={text.heading}>
          <p>{text.why}</p>
          <Code {...props} />
        </Panel>
        <div class="receipt-copy" role="status">
          {props.copied === 'yes' && <Notice kind="warn">{text.copied}</Notice>}
          {props.copied === 'failed' && <Notice kind="warn">{text.notCopied}</Notice>}
        </div>
        <p>{text.once}</p>
        <Buttons>
          <Button onClick={props.onNoted}>{text.noted}</Button>
          <Button kind="plain" onClick={props.onCopy}>
            {text.copy}
          </Button>
          <Button kind="plain" onClick={props.onPrint}>
            {text.print}
          </Button>
        </Buttons>
        <p class="soft">{text.printNote}</p>
        <section class="flow next-below">
          <Next filed={filed} />
        </section>
        <p class="soft">{text.verified}</p>
      </div>
      <Sheet filed={filed} />
    </div>
  );
}

/** The code, covered until touched: somebody may stand behind the reporter. */
function Code({ filed, shown, onShow }: ReceiptProps) {
  const text = after.receipt;
  const digits = filed.digits.split(' ');
  return (
    <div class="receipt-code">
      <h2 class="receipt-label">{shown ? text.digits : text.code}</h2>
      {shown ? <CodeBlocks blocks={digits} label={text.digits} /> : <CodeCover blocks={digits} />}
      {shown && <h2 class="receipt-label">{text.words}</h2>}
      {shown && <CodeBlocks blocks={filed.words.split(' ')} label={text.words} wide />}
      <p>{shown ? text.either : text.covered}</p>
      <Button kind="plain" onClick={onShow}>
        {shown ? text.hide : text.show}
      </Button>
    </div>
  );
}

function Noted({ filed }: { filed: Filed }) {
  const text = after.receipt;
  return (
    <div class="flow">
      <Panel title={text.done}>
        <p>{text.doneText}</p>
      </Panel>
      <section class="flow next-below">
        <Next filed={filed} />
      </section>
    </div>
  );
}

/** Printed alone: code and dates, no title, no address, no word on what it is for. */
function Sheet({ filed }: { filed: Filed }) {
  const text = after.receipt.sheet;
  return (
    <section class="sheet" aria-hidden="true">
      <p class="sheet-title">{text.title}</p>
      <p class="sheet-code">{filed.digits}</p>
      <p class="sheet-code">{filed.words}</p>
      <p>{text.filed(dayWords(filed.filedOn))}</p>
      <p>{text.look(dayWords(plusDays(filed.filedOn, 7)), dayWords(filed.acceptBy))}</p>
      <p>{text.keep}</p>
    </section>
  );
}
