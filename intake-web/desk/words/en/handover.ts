import type { Words } from '..';

const parts = (count: number) => (count === 1 ? '1 part' : `${count} parts`);
const reports = (count: number) => (count === 1 ? '1 report' : `${count} reports`);

export const handover: Words['handover'] = {
  title: 'Handing parts on',
  hint: 'When a keeper goes, he seals each part anew to who follows on the list, at his own device. Nobody sees a name or a number.',
  loading: 'Reading…',
  error: 'The parts could not be read',
  empty: 'There is nothing to hand on.',
  emptyHint: 'When the list of keepers changes, what is to be given or taken stands here.',
  secrets: { NAME: 'parts of names', CONTACT: 'parts of contacts' },
  of: (secret, agency) => (agency ? `Kept by ${agency}: ${secret}` : `Kept by the petition office: ${secret}`),
  titles: {
    TAKE: (who, count) => `${who} hands you ${parts(count)}`,
    GIVE: (who, count) => `To hand to ${who}: ${parts(count)}`,
    OFFERED: (who, count) => `Handed to ${who}, not taken yet: ${parts(count)}`,
    UNKEPT: (who, count) => `Still with ${who}: ${parts(count)}`,
  },
  hints: {
    TAKE: 'Each is opened here first and held against what the reporter committed to. What does not fit is given back, by name.',
    giveGoes: 'The list names you no more. Your parts are good until the other one has taken them, and void from then on.',
    giveStays: 'Who follows has none of these parts of your agency yet. You are still a custodian, and keep yours.',
    OFFERED: 'Until he has taken them the old parts are good.',
    UNKEPT: 'The list names him no more, and he has handed nothing on: nobody can answer. Ask him to sign in and hand them on. If his device is gone, so are these parts.',
  },
  enough: (count, secret) => (secret === 'NAME' ? `${reports(count)}: the other agencies are enough without it.` : `${reports(count)}: the other keepers are enough to call.`),
  short: (count) => `${reports(count)} can never be opened again unless this is handed on:`,
  lost: (count) => `${reports(count)}: the parts that are left are too few, and nobody can open them now:`,
  decoys: 'Some parts of names may be empty, which no list shows; so there may be fewer that count.',
  start: {
    TAKE: (count) => `Check and take ${parts(count)}`,
    GIVE: (count) => `Sign and hand on ${parts(count)}`,
  },
  running: { TAKE: 'Checking and taking, one by one', GIVE: 'Sealing and handing on, one by one' },
  progress: (done, of) => `${done} of ${of} done`,
  stop: 'Stop for now',
  stopping: 'Stopping after this one…',
  ended: {
    done: (done, of) => (done === of ? `Done: ${parts(done)}.` : `${done} of ${parts(of)} done.`),
    stopped: (done, of) => `Stopped: ${done} of ${parts(of)} done. Go on at any time.`,
    lost: (done, of) => `The connection was lost: ${done} of ${parts(of)} done. Go on when it is back; nothing is done twice.`,
  },
  faults: (count) => `${parts(count)} could not be dealt with`,
  returned: (who) => `Given back to ${who}, who is to hand it on anew. Code`,
  tell: 'Tell the oversight organ this code:',
};
