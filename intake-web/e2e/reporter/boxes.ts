import { frame } from '#words/frame';
import type { Letters } from '../../reporter/screens/letters';
import { opened } from './example';

const zh = frame.language === 'zh';
const disc = opened.desks[0]!.names;

export const box: Letters = {
  state: 'ACCEPTED',
  receivedOn: '2026-11-22',
  filedOn: '2026-11-22',
  acceptBy: '2026-12-11',
  proofs: [
    { of: 'filed', day: '2026-11-22', leaf: 'f3cfa1b938870dae763d757bd17638ce1d9829188c8ce8f09afbd36e06082795' },
    { of: 'message', day: '2026-11-28', leaf: '1b6453892473a467d07372d45eb05abc2031647a0c59f53b2c0c4a4b9f1f0e7a' },
  ],
  letters: [
    {
      from: 'desk',
      id: 'a',
      day: '2026-11-26',
      desk: disc,
      kind: 'ACCEPTED',
      text: zh
        ? '您反映的问题已经受理。\n有一点想请您补充：您说的两版评分办法，第一版是哪一天看到的？'
        : 'Your report has been accepted.\nOne question: on which day did you see the first version of the scoring rules?',
    },
    { from: 'me', id: 'b', day: '2026-11-28' },
    { from: 'desk', id: 'c', day: '2026-12-01', desk: disc, kind: 'REPLY', text: zh ? '收到，谢谢。有进展会写在这里。' : 'Received, thank you. News will be written here.' },
  ],
};

export const refused: Letters = {
  ...box,
  state: 'NOT_ACCEPTED',
  letters: [
    {
      from: 'desk',
      id: 'a',
      day: '2026-11-26',
      desk: disc,
      kind: 'REFUSED',
      ground: 'NA2',
      text: zh ? '合同纠纷请向区人民法院起诉。' : 'For a dispute over a contract please go to the district court.',
    },
  ],
};

const superior = opened.desks.find(({ desk }) => desk === 'SUPERIOR')!.names;

export const wentUp: Letters = {
  ...box,
  state: 'REGISTERED',
  readBy: superior,
  letters: [
    {
      from: 'desk',
      id: 'a',
      day: '2026-11-26',
      desk: disc,
      kind: 'SEALED_UP',
      text: zh
        ? '您好。您反映的情况按规定由上级机关办理，已经密封转交，本单位不再保存内容。您的查询码照常使用，可以继续补充。'
        : 'Hello. By the rules, what you wrote about is handled by the superior organ. It was sealed and passed on, and its content is no longer kept here. Your receipt goes on working; you can add more.',
    },
    {
      from: 'desk',
      id: 'b',
      day: '2026-11-27',
      desk: superior,
      kind: 'REKEYED',
      text: zh ? '您好。您反映的情况已由我们收到，今后由我们阅读和回复。' : 'Hello. What you wrote about has reached us. From now on we read and answer.',
    },
  ],
};
