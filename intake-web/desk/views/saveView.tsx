import { useState } from 'preact/hooks';

import { Problem } from '../../core/api/problem';
import type { DeskCode } from '../../core/contract';
import { TooLong } from '../../core/report/body';
import { Sheet } from '../../ui/sheet/sheet';
import { failureText } from '../failure';
import type { QueueRoute } from '../router';
import { replaceRoute } from '../useRoute';
import { words } from '../words';
import type { Workplace } from '../workplace';
import type { SavedView } from './savedViews';
import { ViewForm, type ViewFields } from './viewForm';

const { views: said } = words.work;

export interface SaveViewProps {
  place: Workplace;
  route: QueueRoute;
  /** The view that is changed; a colleague's is saved as one's own. */
  saved: SavedView | undefined;
  onClose: () => void;
}

/** Keeps the filters that are shown under a name, or changes the view that they came from. */
export function SaveView({ place, route, saved, onClose }: SaveViewProps) {
  const {
    seat: { officer },
    views,
    desks,
  } = place;
  const own = saved?.owner === officer.user ? saved : undefined;
  const [fields, change] = useState<ViewFields>({
    name: saved?.label?.name ?? '',
    shared: own?.shared ?? false,
    desk: route.filters.desk ?? saved?.desk ?? ([...desks.keys()][0] as DeskCode),
  });
  const [fault, find] = useState<string>();
  const [busy, work] = useState(false);

  const act = async (deed: () => Promise<string | undefined>) => {
    work(true);
    try {
      const id = await deed();
      replaceRoute({ screen: 'queue', view: route.view, filters: { ...route.filters, desk: fields.desk }, ...(id && { saved: id }) });
      void place.count();
      onClose();
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.slug === 'view-changed') await views.read().catch(() => undefined);
      find(faultOf(thrown));
      work(false);
    }
  };
  const save = () =>
    fields.name.trim() === ''
      ? find(said.noName)
      : void act(() => views.keep({ ...fields, view: route.view, filters: route.filters }, own));
  return (
    <Sheet title={own ? said.changeTitle : said.title} onClose={onClose}>
      <ViewForm
        fields={fields}
        desks={own ? new Map() : desks}
        fault={fault}
        busy={busy}
        removable={saved !== undefined && views.mayRemove(saved)}
        onChange={change}
        onSave={save}
        onRemove={() =>
          void act(async () => {
            await views.remove(saved!.id);
            return undefined;
          })
        }
        onClose={onClose}
      />
    </Sheet>
  );
}

function faultOf(thrown: unknown): string {
  if (thrown instanceof TooLong) return said.tooLong;
  if (thrown instanceof Problem && thrown.slug === 'view-changed') return said.changed;
  return `${said.failed}${words.clue.joint}${failureText(thrown)}`;
}
