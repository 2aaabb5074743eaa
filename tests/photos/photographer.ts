import { setTimeout as sleep } from 'node:timers/promises';
import { photoAnswers, SUBMIT } from '../support/contest-photos.ts';
import type { Person } from '../support/people.ts';
import { CONTEST, type PhotoWorld } from './world.ts';

const PIECE = 400_000;
const RETRY_MS = 100;
const PATIENCE_MS = 120_000;

/** What the sender was told: from here on the photo must not be lost. */
export interface Acknowledged {
  photoId: string;
  uploadId: string;
}

/** The server said no, or was not there: worth another try. */
class Unanswered extends Error {}

/** Sends photos and never gives up, whatever happens to the server. */
export class Photographer {
  private readonly world: PhotoWorld;
  private readonly person: Person;

  constructor(world: PhotoWorld, person: Person) {
    this.world = world;
    this.person = person;
  }

  /** By the plain upload, or in pieces by the resumable one; then enters the photo into the contest. */
  async send(bytes: Buffer, inPieces: boolean): Promise<Acknowledged> {
    const uploadId = await this.upload(bytes, inPieces);
    const photoId = await this.untilAnswered(() => this.enter(uploadId));
    return { photoId, uploadId };
  }

  upload(bytes: Buffer, inPieces: boolean): Promise<string> {
    return inPieces ? this.sendInPieces(bytes) : this.untilAnswered(() => this.sendWhole(bytes));
  }

  async original({ photoId }: Acknowledged): Promise<Buffer> {
    const response = await this.ask('GET', `/photos/${photoId}/original`);
    return Buffer.from(await response.arrayBuffer());
  }

  private async sendInPieces(bytes: Buffer): Promise<string> {
    let url = '';
    return this.untilAnswered(async () => {
      if (!url) url = await this.begin(bytes.length);
      const stands = await this.ask('HEAD', url);
      if (stands.status === 404) url = '';
      const offset = Number(this.checked(stands).headers.get('upload-offset'));
      const piece = bytes.subarray(offset, offset + PIECE);
      const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
      const answer = this.checked(await this.ask('PATCH', url, headers, piece));
      if (answer.status !== 200) return undefined;
      return ((await answer.json()) as { uploadId: string }).uploadId;
    });
  }

  private async begin(bytes: number): Promise<string> {
    const answer = this.checked(await this.ask('POST', '/uploads/resumable', { 'upload-length': String(bytes) }));
    return answer.headers.get('location') ?? '';
  }

  private async sendWhole(bytes: Buffer): Promise<string> {
    const answer = this.checked(await this.ask('PUT', '/uploads', { 'content-type': 'image/jpeg' }, bytes));
    return ((await answer.json()) as { uploadId: string }).uploadId;
  }

  private async enter(uploadId: string): Promise<string> {
    const input = { ...photoAnswers, contest: CONTEST, uploadId };
    const body = Buffer.from(JSON.stringify({ query: SUBMIT, variables: { input } }));
    const answer = this.checked(await this.ask('POST', '/graphql', { 'content-type': 'application/json' }, body));
    const { data } = (await answer.json()) as { data?: { submitPhoto?: { id?: string; code?: string } } };
    const { id, code } = data?.submitPhoto ?? {};
    if (!id) throw new Unanswered(code ?? 'no answer');
    return id;
  }

  private ask(method: string, path: string, headers: Record<string, string> = {}, body?: Buffer): Promise<Response> {
    return fetch(this.world.address + path, {
      method,
      headers: { 'tus-resumable': '1.0.0', origin: this.world.address, cookie: this.person.cookie, ...headers },
      signal: AbortSignal.timeout(20_000),
      ...(body && { body: new Uint8Array(body) }),
    });
  }

  private checked(response: Response): Response {
    if (!response.ok) throw new Unanswered(`${response.status}`);
    return response;
  }

  /** Undefined is an answer that asks to go on. */
  private async untilAnswered<T>(work: () => Promise<T | undefined>): Promise<T> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        const answer = await work();
        if (answer !== undefined) return answer;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(RETRY_MS * (0.5 + Math.random()));
      }
    }
  }
}
