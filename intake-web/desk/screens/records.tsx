import '../styles/records.css';

import type { PublicationRow } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { DocumentText } from '../records/documentText';
import type { RecordsState } from '../records/records';
import { words } from '../words';

const { records: said } = words.work;

export interface RecordsProps extends Omit<RecordsState, 'forbidden'> {
  /** The version of the manifest that this desk was checked against. */
  inForce: number;
  onMore: () => void;
  onShow: (kind: string, version: PublicationRow) => void;
  onCompare: (kind: string, after: PublicationRow, before: PublicationRow) => void;
  onBack: () => void;
}

export function Records(props: RecordsProps) {
  const { items, next, reading, failure, onMore, onBack } = props;
  return (
    <div class="screen">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p class="soft">{said.hint}</p>
      {failure !== undefined && (
        <Notice kind="warn" live {...(items ? {} : { title: said.error })}>
          <p>{failure}</p>
          {!items && (
            <Button kind="plain" onClick={onMore}>
              {words.shell.retry}
            </Button>
          )}
        </Notice>
      )}
      {!items && failure === undefined && (
        <p class="soft" role="status">
          {said.loading}
        </p>
      )}
      {reading ? <DocumentText reading={reading} onBack={onBack} /> : items && <Versions {...props} items={items} />}
      {!reading && next !== null && (
        <p>
          <Button kind="plain" onClick={onMore}>
            {said.more}
          </Button>
        </p>
      )}
    </div>
  );
}

const Versions = ({ items, ...props }: RecordsProps & { items: readonly PublicationRow[] }) =>
  items.length === 0 ? (
    <p class="nothing">{said.empty}</p>
  ) : (
    <ol class="versions" reversed>
      {items.map((version, i) => (
        <Version key={version.version} {...props} version={version} before={items[i + 1]} />
      ))}
    </ol>
  );

type VersionProps = Omit<RecordsProps, 'items'> & { version: PublicationRow; before: PublicationRow | undefined };

const Version = ({ version, before, inForce, onShow, onCompare }: VersionProps) => (
  <li class="version">
    <h2>
      {said.version(version.version)} {version.version === inForce && <span class="version-now">{said.current}</span>}
    </h2>
    <p class="soft small">
      {said.issued(version.issued, version.expires)}
      {words.clue.joint}
      {said.signers(version.signers.join(', '))}
    </p>
    <ul class="documents">
      {Object.entries(version.documents).map(([kind, hash]) => {
        const same = before?.documents[kind] === hash;
        return (
          <li key={kind}>
            <span class="document-name">{named(kind)}</span>
            <span class={same ? 'soft small' : 'document-changed small'}>{before ? (same ? said.same : said.changed) : said.first}</span>
            <Button kind="quiet" onClick={() => onShow(kind, version)}>
              {said.show}
              <span class="hidden-words">
                {' '}
                {named(kind)} {said.version(version.version)}
              </span>
            </Button>
            {before && !same && (
              <Button kind="quiet" onClick={() => onCompare(kind, version, before)}>
                {said.compare}
                <span class="hidden-words">
                  {' '}
                  {named(kind)} {said.version(version.version)}
                </span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  </li>
);

const kinds: Record<string, string> = said.kind;

/** What a document is called; its own key where a newer manifest names a kind that this desk does not know. */
export const named = (kind: string): string => kinds[kind] ?? kind;
