import { Button } from '../../ui/button/button';
import { Keycap } from '../../ui/keycap/keycap';
import { Sheet } from '../../ui/sheet/sheet';
import { keyOf } from '../act/verbs';
import { placeKeys, viewKeys } from '../shell/useDeskKeys';
import { words } from '../words';
import '../styles/shortcuts.css';

const { shortcutSheet: said, close } = words.shell;

/** As it stands on the keys. */
const pair = (second: string | undefined): string => `G ${second?.toUpperCase()}`;

type Shortcut = keyof typeof said.keys;

const groups: Record<keyof typeof said.groups, readonly (readonly [string, Shortcut])[]> = {
  everywhere: [['N', 'nextUnread'], ['Ctrl K', 'palette'], ['L', 'lock'], ['?', 'help']],
  go: [
    [pair(placeKeys.now), 'toNow'],
    [pair(viewKeys.unseen), 'toUnseen'],
    [pair(viewKeys.waiting), 'toWaiting'],
    [pair(viewKeys.mine), 'toMine'],
    [pair(viewKeys.soon), 'toSoon'],
    [pair(viewKeys.all), 'toAll'],
    [pair(placeKeys.deadlines), 'toDeadlines'],
    [pair(placeKeys.custody), 'toCustody'],
    [pair(placeKeys.calls), 'toCalls'],
    [pair(placeKeys.handover), 'toHandover'],
    [pair(placeKeys.stubs), 'toStubs'],
    [pair(placeKeys.notices), 'toNotices'],
    [pair(placeKeys.records), 'toRecords'],
    [pair(placeKeys.settings), 'toSettings'],
  ],
  queue: [['J', 'next'], ['K', 'previous'], ['⏎', 'open'], ['X', 'select'], ['P', 'peek'], ['/', 'search'], ['V', 'save'], ['R', 'refresh']],
  clue: [
    ['O', 'unseal'],
    [keyOf.accept, 'accept'],
    [keyOf.refuse, 'refuse'],
    [keyOf.assign, 'assign'],
    [keyOf.propose, 'propose'],
    [keyOf.approve, 'approve'],
    [keyOf.giveBack, 'giveBack'],
    [keyOf.conclude, 'conclude'],
    [keyOf.archive, 'archive'],
    [keyOf.reply, 'reply'],
    [keyOf.sealUp, 'sealUp'],
    [keyOf.renew, 'renew'],
    ['T', 'headline'],
    ['I', 'note'],
    ['Ctrl ⏎', 'send'],
    ['Esc', 'leave'],
  ],
};

export const Shortcuts = ({ onClose }: { onClose: () => void }) => (
  <Sheet title={said.title} onClose={onClose}>
    <div class="shortcuts">
      {Object.entries(groups).map(([group, keys]) => (
        <section key={group} aria-label={said.groups[group as keyof typeof groups]}>
          <h3>{said.groups[group as keyof typeof groups]}</h3>
          <dl>
            {keys.map(([cap, name]) => (
              <div key={name}>
                <dt>{said.keys[name]}</dt>
                <dd><Keycap>{cap}</Keycap></dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
    <p class="soft small">{said.note}</p>
    <div class="buttons"><Button kind="plain" onClick={onClose}>{close}</Button></div>
  </Sheet>
);
