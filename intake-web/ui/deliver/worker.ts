import type { Connection } from '../../core/api/client';
import { Problem } from '../../core/api/problem';
import { deliverTo, type Delivered, type Progress } from '../../core/material/deliver';
import { Pace, type Standing } from '../../core/material/pace';
import type { Place } from '../../core/seal/ctx';
import { digestOf } from './digest';

/** What the page says: first the file, then whether to go on. */
export type Order = { readonly file: Blob; readonly place: Place; readonly connection: Pick<Connection, 'origin' | 'language'> } | 'pause' | 'resume' | 'wake' | 'stop';

/** What the worker says; the last is how it ended. */
export type News =
  | { readonly progress: Progress }
  | { readonly standing: Standing }
  | { readonly delivered: Delivered }
  | { readonly failed: { readonly name: string; readonly message: string; readonly problem?: Pick<Problem, 'slug' | 'status' | 'title' | 'detail'> } };

const tell = (news: News): void => postMessage(news);
const pace = new Pace((standing) => tell({ standing }));

self.onmessage = ({ data }: MessageEvent<Order>) => {
  if (typeof data === 'string') return pace[data]();
  deliverTo(data.connection, digestOf)(data.file, data.place, pace, (progress) => tell({ progress })).then(
    (delivered) => tell({ delivered }),
    (error: Error) => {
      const { name, message } = error;
      if (!(error instanceof Problem)) return tell({ failed: { name, message } });
      const { slug, status, title, detail } = error;
      tell({ failed: { name, message, problem: { slug, status, title, detail } } });
    },
  );
};
