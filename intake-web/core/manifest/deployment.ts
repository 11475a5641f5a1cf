import { Alarm } from '../alarm';
import { answer, type Api } from '../api/client';
import type { Manifest, SignedManifest } from '../contract';
import { jcs, type Json } from '../jcs';
import type { HigherPost, Unit } from '../routing/derive';
import type { Matrix } from '../routing/matrix';
import { hashHex } from '../seal/hash';
import { trustedManifest } from './manifest';
import type { Root } from './root';

/** What a reporter's app stands on: the manifest in force and the documents that it vouches for. */
export interface Deployment {
  readonly manifest: Manifest;
  readonly matrix: Matrix;
  readonly units: readonly Unit[];
  readonly higherPosts: readonly HigherPost[];
}

/** The manifest in force, checked against the root. @throws Alarm, Problem */
export async function loadManifest(api: Api, root: Root, now: Date, seenVersion = 0): Promise<Manifest> {
  // The client's types lose properties that are always null.
  return trustedManifest(root, (await answer(api.GET('/v1/manifest'))) as SignedManifest, now, seenVersion);
}

/** A document of the manifest. @throws Alarm `document` when its hash is not the manifest's */
export async function loadDocument<T>(api: Api, manifest: Manifest, kind: string): Promise<T> {
  const hash = manifest.documents[kind];
  if (!hash) throw new Alarm('document', `the manifest names no ${kind}`);
  const document = await answer(api.GET('/v1/documents/{hash}', { params: { path: { hash } } }));
  if (hashHex(jcs(document as Json)) !== hash) throw new Alarm('document', `the ${kind} is not the one that was signed`);
  return document as T;
}

/** @param manifest checked by {@link loadManifest}. @throws Alarm, Problem */
export async function loadDeployment(api: Api, manifest: Manifest): Promise<Deployment> {
  const [matrix, { units }, { posts }] = await Promise.all([
    loadDocument<Matrix>(api, manifest, 'matrix'),
    loadDocument<{ units: Unit[] }>(api, manifest, 'units'),
    loadDocument<{ posts: HigherPost[] }>(api, manifest, 'higherPosts'),
  ]);
  return { manifest, matrix, units, higherPosts: posts };
}
