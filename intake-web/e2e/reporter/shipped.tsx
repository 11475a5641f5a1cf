import { after } from '#words/after';
import { frame } from '#words/frame';

import type { Course } from '../../core/material/consignment';
import { withFiles, type Material } from '../../reporter/materials';
import type { Answer } from '../../ui/cleaning/cleaning';
import { Materials as MaterialsScreen, type MaterialsProps } from '../../reporter/screens/materials';
import type { StateOf } from '../../reporter/router';
import { Sending, type SendState } from '../../reporter/screens/sending';
import type { State } from './state';

const nothing = () => undefined;
const zh = frame.language === 'zh';

/** A file as the device would give it, without its bytes. */
const sized = (name: string, type: string, size: number): File => ({ name, type, size }) as File;

/** What a telephone puts into a picture, found and gone. */
const told: Answer = {
  looked: {
    format: 'JPEG',
    tells: [
      { kind: 'PLACE', name: 'GPSPosition', value: '30.2741, 120.1551' },
      { kind: 'DEVICE', name: 'Model', value: 'HUAWEI P60' },
      { kind: 'TIME', name: 'DateTimeOriginal', value: '2026:03:02 10:15:32' },
    ],
  },
  cleaned: { format: 'JPEG', file: new Blob(), removed: ['PLACE', 'DEVICE', 'TIME'], left: [] },
};
const signed: Answer = { looked: { format: 'PDF', tells: [] }, cleaned: { format: 'PDF', file: new Blob(), removed: [], left: ['SIGNED'] } };

/** Two files, one of them described. */
const chosen: readonly Material[] = [
  {
    key: 'a',
    file: sized(zh ? '评分办法（两版对照）.pdf' : 'Scoring rules, both versions.pdf', 'application/pdf', 348_160),
    note: zh ? '第 3 页划线的是后加的一条。' : 'Page 3: the underlined line was added later.',
    answer: signed,
    keep: false,
  },
  { key: 'b', file: sized('IMG_20260302_101532.jpg', 'image/jpeg', 524_288), note: '', answer: told, keep: false },
];
const film: Material = { key: 'c', file: sized(zh ? '会议录像 2026-03-02.mp4' : 'Meeting 2026-03-02.mp4', 'video/mp4', 734_003_200), note: '', answer: 'waiting', keep: false };
const unfit = [sized(zh ? '全部录像.mov' : 'All.mov', 'video/quicktime', 3_221_225_472), sized('0.txt', 'text/plain', 0)];

const list = (part: Partial<MaterialsProps>): State => ({
  screen: <MaterialsScreen materials={chosen} faults={[]} mode="report" sending="no" onChange={nothing} onDone={nothing} {...part} />,
});

const way = (state: SendState, online = true, standing?: Course['standing']): State => ({
  screen: (
    <Sending
      state={state}
      course={standing && { sealed: 41_943_040, sent: 27_262_976, of: 62_914_560, standing }}
      online={online}
      onPause={nothing}
      onResume={nothing}
      onStop={nothing}
      onRetry={nothing}
      onBack={nothing}
    />
  ),
});

const shipping = (standing: Course['standing'], online = true): State => way({ is: 'busy', stage: 'keys' }, online, standing);

export const materials: Record<StateOf<'materials'>, State> = {
  none: list({ materials: [] }),
  some: list({}),
  large: list({ materials: [...chosen, film] }),
  faults: list(withFiles(chosen, unfit)),
  mailbox: list({ mode: 'mailbox' }),
  failed: list({ mode: 'mailbox', sending: 'failed' }),
};

export const sending: Record<StateOf<'sending'>, State> = {
  busy: way({ is: 'busy', stage: 'seal' }),
  shipping: shipping('going'),
  paused: shipping('paused'),
  unreachable: shipping('unreachable'),
  full: shipping('full'),
  'no-network': shipping('unreachable', false),
  offline: way({ is: 'offline' }, false),
  online: way({ is: 'offline' }),
  refused: way({ is: 'refused', outdated: false, why: after.sending.tooLong }),
  alarm: way({ is: 'alarm' }),
};
