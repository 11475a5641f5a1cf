import { Button } from '../../ui/button/button';
import { Keycap } from '../../ui/keycap/keycap';
import { Sheet } from '../../ui/sheet/sheet';
import { keyOf } from '../act/verbs';
import { placeKeys, viewKeys } from '../shell/useDeskKeys';
import { words } from '../words';
import '../styles/shortcuts.css';

const { shortcutSheet: said, close } = words.shell;

type Shortcut = keyof typeof said.keys;

const groups: Record<keyof typeof said.groups, readonly (readonly [string, Shortcut])[]> = {
  everywhere: [['N', 'nextUnread'], ['Ctrl K', 'palette'], ['L', 'lock'], ['?', 'help']],
  go: [
    [`G ${placeKeys.now}`, 'toNow'],
    [`G ${viewKeys.unseen}`, 'toUnseen'],
    [`G ${viewKeys.waiting}`, 'toWaiting'],
    [`G ${viewKeys.mine}`, 'toMine'],
    [`G ${viewKeys.soon}`, 'toSoon'],
    [`G ${viewKeys.all}`, 'toAll'],
    [`G ${placeKeys.notices}`, 'toNotices'],
    [`G ${placeKeys.records}`, 'toRecords'],
    [`G ${placeKeys.settings}`, 'toSettings'],
  ],
  queue: [['J', 'next'], ['K', 'previous'], ['⏎', 'open'], ['X', 'select'], ['P', 'peek'], ['/', 'search'], ['V', 'save'], ['R', 'refresh']],
  clue: [
    ['O', 'unseal'],
    [keyOf.accept, 'accept'],
    [keyOf.refuse, 'refuse'],
    [keyOf.assign, 'assign'],
    [keyOf.reply, 'reply'],
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
                <dd><Keycap>{cap.toUpperCase().replace('CTRL', 'Ctrl')}</Keycap></dd>
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
