import { randomBytes, randomInt } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, connect, type Api } from '../../core/api/client';
import { b64 } from '../../core/bytes';
import { accept } from '../../core/clue/answer';
import { writeNote } from '../../core/clue/notes';
import { openClue } from '../../core/clue/open';
import { deskKeyOf, type Seat } from '../../core/clue/seat';
import { loadManifest } from '../../core/manifest/deployment';
import { readMailbox } from '../../core/mailbox/read';
import { sealMessage, sendMessage } from '../../core/mailbox/message';
import { deskIndex } from '../../core/officer/deskIndex';
import { sealHeadline } from '../../core/officer/headline';
import { sealView } from '../../core/officer/savedView';
import { noRiskKnown } from '../../core/protection/paper';
import { sealReport, sendReport } from '../../core/report/file';
import { newReportKeys } from '../../core/report/keys';
import { ReporterApp } from '../journey/reporterApp';
import { handed, openedFiles, shipped } from '../materials/files';
import { connection, deployment, draft, mailboxOf, ORDINARY, root, seatOf, type Reporter } from '../people';
import { freshContext, launch } from '../screens/browser';
import { startApi, stopApi } from '../stack/api';
import { dengwen } from '../stack/cli';
import { ownServer, startDatabase, stopDatabase } from '../stack/database';
import { HOME, MANAGEMENT } from '../stack/places';
import { logFile } from '../stack/program';
import { Sql } from '../stack/sql';
import { readStack } from '../stack/stack';
import { called } from '../called';
import { unmasked } from '../unmasked';
import { addressNeedles, addressValues, found, wordNeedles, type Needle } from './needles';
import { blobTimes, inFiles, inRows } from './places';
import { Recorder } from './recorder';

/** A word that nothing else in the world contains, half of it outside ASCII. */
const word = (): string => `zq${randomBytes(8).toString('hex')}龘靐`;

const ADDRESS = '127.0.0.77';

/** Far enough from the other that no spelling of the one is a part of the other's. */
const PLANTED = '127.33.9.5';

/** What only the reporter's device and the desk may ever hold. */
const sealedWords = {
  story: word(), unit: word(), post: word(), project: word(), witness: word(), message: word(), fileName: word(),
  headline: word(), tag: word(), note: word(), viewName: word(), viewWords: word(), content: word(), fileNote: word(), maker: word(), name: word(), phone: word(),
  typedStory: word(), typedName: word(), typedTime: word(), typedPhone: `1${randomInt(10 ** 6, 10 ** 7)}${randomInt(10 ** 6, 10 ** 7)}`,
  askFor: word(), way: word(), safeTime: word(), safeWords: word(), said: word(),
};

const contact = { askFor: sealedWords.askFor, way: sealedWords.way, when: sealedWords.safeTime, words: sealedWords.safeWords };
const identity = { name: sealedWords.name, phone: sealedWords.phone };

/** What a careless server writes down of a visitor. */
const visitWords = { userAgent: `ua${randomBytes(8).toString('hex')}`, referer: `ref${randomBytes(8).toString('hex')}`, path: `path${randomBytes(8).toString('hex')}`, value: word(), metadata: word() };

const sealedNeedles = Object.values(sealedWords).flatMap(wordNeedles);
const everything: readonly Needle[] = [...sealedNeedles, ...Object.values(visitWords).flatMap(wordNeedles), ...addressNeedles(ADDRESS)];

/** Sealing.md section 8: no network address, user agent, referer or word of a reporter in any table, log, metric, error or file name. */
describe('Darkness', () => {
  let line: Recorder;
  let metrics: Buffer;

  beforeAll(async () => {
    line = await Recorder.from(ADDRESS);
    await walk();
    await stumble();
    metrics = Buffer.from(await (await fetch(`${MANAGEMENT}/metrics`)).text());
    await line.stop();
    await plantLeak();
    // What still lies in memory is written to the files at an orderly end.
    await stopApi();
    await stopDatabase();
  });

  afterAll(async () => {
    await startDatabase();
    await startApi();
  });

  /** The way of a report, from another address and under telling headers. */
  async function walk(): Promise<void> {
    const standing = await deployment(line.origin);
    const { circumstances, ...told } = draft(standing, sealedWords.story);
    const named = { ...told, circumstances: { ...circumstances, mode: 'NAMED' as const }, identity, contact };
    const filled = { ...named, answers: { story: sealedWords.story, subjUnit: sealedWords.unit, subjPost: sealedWords.post, projName: sealedWords.project }, hidden: { witnesses: sealedWords.witness } };
    const keys = await newReportKeys(standing.manifest.deploymentId);
    const materials = await shipped(keys.clueId, [telling()], line.origin);
    const receipt = await sendReport(visitor(), await sealReport(standing.manifest, filled, keys, materials));
    await converse(receipt);
    await byCommandLine();
    await byBrowser();
  }

  /** A photograph that says who made it, with a note on it. */
  const telling = () => handed(new Uint8Array(Buffer.from(`Exif ${sealedWords.maker} ${sealedWords.content}`)), `${sealedWords.fileName}.jpg`, sealedWords.fileNote);

  /** A client whose every request carries what browsers let be seen. */
  function visitor(): Api {
    const api = connect(connection(line.origin));
    api.use({
      onRequest: ({ request }) => {
        request.headers.set('User-Agent', visitWords.userAgent);
        request.headers.set('Referer', `http://${visitWords.referer}.example/`);
      },
    });
    return api;
  }

  async function converse(reporter: Reporter): Promise<void> {
    const seat = await seatOf('li.wen');
    expect((await openClue(seat, reporter.clueId)).report.answers['story']).toBe(sealedWords.story);
    expect([...(await openedFiles(seat, reporter.clueId)).keys()]).toEqual([`${sealedWords.fileName}.jpg`]);
    await accept(seat, await openClue(seat, reporter.clueId), sealedWords.message, undefined, noRiskKnown('没有发现风险'));
    await workOn(seat, reporter.clueId);
    expect(await unmasked(reporter.clueId)).toEqual(identity);
    expect(await called(reporter.clueId, sealedWords.said)).toEqual(contact);
    const access = await mailboxOf(reporter, line.origin);
    const box = await readMailbox(access, (seen) => loadManifest(visitor(), root(), new Date(), seen));
    expect(box.replies[0]!.text).toBe(sealedWords.message);
    await sendMessage(access, await sealMessage(access, box, sealedWords.message));
  }

  /** What the desk writes for itself. */
  async function workOn(seat: Seat, clueId: string): Promise<void> {
    const opened = await openClue(seat, clueId);
    await writeNote(seat, opened, { id: randomBytes(16).toString('hex'), version: 1, text: sealedWords.note });
    const index = deskIndex(seat.manifest.deploymentId, deskKeyOf(seat, opened.clue.desk));
    const headline = await sealHeadline(index, clueId, 1, { text: sealedWords.headline, tags: [sealedWords.tag], by: seat.officer.user });
    await answer(seat.api.PUT('/v1/clues/{clueId}/headline', { params: { path: { clueId } }, body: { version: 1, ciphertext: b64(headline) } }));
    const viewId = randomBytes(16).toString('hex');
    const label = await sealView(index, viewId, 1, { name: sealedWords.viewName, words: sealedWords.viewWords });
    const body = { desk: opened.clue.desk, shared: true, filter: { state: [], urgency: [], field: [] }, sealed: b64(label), version: 1 };
    await answer(seat.api.PUT('/v1/views/{viewId}', { params: { path: { viewId } }, body }));
  }

  async function byCommandLine(): Promise<void> {
    const [facets, text] = [`${HOME}/facets-${sealedWords.fileName}.json`, `${HOME}/${sealedWords.fileName}.txt`];
    writeFileSync(facets, JSON.stringify(ORDINARY));
    writeFileSync(text, sealedWords.story);
    await dengwen(['report', '--api', line.origin, '--root', readStack().root, '--facets', facets, '--text', text]);
  }

  /** A name as people give it: typed. */
  async function byBrowser(): Promise<void> {
    const browser = await launch();
    const app = new ReporterApp(await (await freshContext(browser)).newPage(), 'zh', line.origin);
    await app.fill(sealedWords.typedStory, 'NO', { name: sealedWords.typedName, phone: sealedWords.typedPhone, safeTime: sealedWords.typedTime });
    await app.send();
    await browser.close();
  }

  /** Everything that makes a server write an error down. */
  async function stumble(): Promise<void> {
    const headers = { 'User-Agent': visitWords.userAgent, Referer: `http://${visitWords.referer}.example/`, 'Content-Type': 'application/json', 'Idempotency-Key': 'k'.repeat(20) };
    const post = (path: string, body: string) => fetch(`${line.origin}${path}`, { method: 'POST', headers, body });
    await fetch(`${line.origin}/v1/${visitWords.path}`, { headers });
    await fetch(`${line.origin}/v1/documents/${visitWords.path}`, { headers });
    await fetch(`${line.origin}/v1/clues/${visitWords.path}`, { headers: { ...headers, Authorization: `Bearer ${visitWords.path}` } });
    await post('/v1/reports', `{"suite": "${visitWords.value}"}`);
    // As public clients of tus do, which tell the server what a file is called.
    const upload = { ...headers, 'Tus-Resumable': '1.0.0', 'Upload-Metadata': `filename ${Buffer.from(visitWords.metadata).toString('base64')}` };
    await fetch(`${line.origin}/v1/blobs`, { method: 'POST', headers: { ...upload, 'Upload-Length': '1000', 'Content-Type': 'application/offset+octet-stream' }, body: 'x'.repeat(2000) });
    await fetch(`${line.origin}/v1/blobs`, { method: 'POST', headers: { ...upload, 'Upload-Length': visitWords.path } });
    await fetch(`${line.origin}/v1/blobs/${visitWords.path}`, { method: 'PATCH', headers: upload, body: visitWords.value });
    await post('/v1/reports', `{"suite": 1, ${visitWords.value}`);
    await post('/v1/mailbox/challenges', JSON.stringify({ locator: visitWords.value }));
    await post('/v1/sessions', JSON.stringify({ user: visitWords.value, auth: visitWords.value }));
  }

  /** Leaks of another word and another address, in every spelling, to everywhere that is searched. */
  const planted: readonly Needle[] = [...wordNeedles(word()), ...addressNeedles(PLANTED)];

  async function plantLeak(): Promise<void> {
    const sql = Sql.connect();
    await sql.query('CREATE TABLE planted_leak (bytes VARBINARY(255), address INT UNSIGNED)');
    for (const { bytes } of planted) await sql.query(`INSERT INTO planted_leak VALUES (X'${bytes.toString('hex')}', ${addressValues(PLANTED)[2]})`);
    await sql.query('CREATE TABLE planted_text (bytes TEXT) CHARACTER SET utf8mb4');
    await sql.query(`INSERT INTO planted_text VALUES ('${planted[0]!.secret}')`);
    rows.planted = await inRows(planted, addressValues(PLANTED));
    await sql.query('DROP TABLE planted_leak');
    await sql.query('DROP TABLE planted_text');
    sql.close();
    rows.real = await inRows(everything, addressValues(ADDRESS));
    for (const { bytes } of planted) appendFileSync(logFile('api'), Buffer.concat([bytes, Buffer.from('\n')]));
  }

  const rows: { planted: string[]; real: string[] } = { planted: [], real: [] };

  describe('The search finds a planted leak', () => {
    it('in rows, as text and as a number', () => {
      expect(rows.planted).toEqual(expect.arrayContaining([expect.stringContaining('planted_text.bytes'), expect.stringContaining('planted_leak.address')]));
    });

    it.runIf(!ownServer())('in the database\'s files, in every spelling', () => {
      const findings = inFiles(planted).filter((finding) => finding.includes('/database/'));
      for (const { secret, spelling } of planted) expect(findings).toContainEqual(expect.stringContaining(`: ${secret} (${spelling})`));
    });

    it('in the API\'s log, in every spelling', () => {
      const findings = inFiles(planted).filter((finding) => finding.startsWith(logFile('api')));
      expect(findings).toHaveLength(planted.length);
    });

    it('in a recording and in metrics', () => {
      for (const { bytes, secret } of planted) expect(found(Buffer.concat([metrics, bytes, line.answers]), planted).join()).toContain(secret);
    });
  });

  it('The journey did come through the recorded line, from the second address', () => {
    expect([...line.cameFrom]).toEqual([ADDRESS]);
    expect(line.requests.includes('POST /v1/reports')).toBe(true);
    expect(line.requests.includes(visitWords.userAgent)).toBe(true);
    expect(line.answers.includes('HTTP/1.1 201')).toBe(true);
  });

  it('No word and no address stands in a row', () => expect(rows.real).toEqual([]));

  it('No word and no address stands in a file of the database or the API, or in its name', () => expect(inFiles(everything)).toEqual([]));

  it('No word and no address stands in the metrics', () => expect(found(metrics, everything)).toEqual([]));

  it('No file of a reporter tells a time', () => {
    const times = blobTimes();
    expect(times.size).toBeGreaterThan(256);
    expect([...new Set(times.values())]).toEqual([0]);
  });

  it('No sealed word stands in what was sent, no word and no address in what was answered', () => {
    expect(found(line.requests, sealedNeedles)).toEqual([]);
    expect(found(line.answers, everything)).toEqual([]);
  });
});
