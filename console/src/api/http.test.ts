import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { authoriseWith, get, post, speak } from './http';
import { NoConnection, Problem } from './problem';

type Asked = { path: string; headers: Headers };
let asked: Asked[];

function answering(...answers: (Response | Error)[]) {
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push({ path, headers: new Headers(init.headers) });
    const answer = answers.shift() ?? new Error('no answer left');
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
  });
}

const ok = () => Response.json({ fine: true });
const refused = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
const lost = () => new TypeError('network');

beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  authoriseWith({ current: () => 'old', renewed: () => Promise.resolve('fresh') });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('asking the services', () => {
  it('says who she is and which language she speaks', async () => {
    speak('nl');
    answering(ok());
    await get('/v1/me');
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer old');
    expect(asked[0]?.headers.get('accept-language')).toBe('nl');
  });

  it('renews an expired login once and asks again', async () => {
    answering(refused(401, {}), ok());
    await expect(get('/v1/me')).resolves.toEqual({ fine: true });
    expect(asked[1]?.headers.get('authorization')).toBe('Bearer fresh');
  });

  it('keeps the key of a command over lost connections', async () => {
    answering(lost(), new Response('bad gateway', { status: 502 }), ok());
    await post('/v1/tickets/t/remedies', { body: {}, idempotencyKey: 'k' });
    expect(asked.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['k', 'k', 'k']);
  });

  it('never repeats a command that has no key', async () => {
    answering(lost(), ok());
    await expect(post('/v1/tickets/t/claim')).rejects.toBeInstanceOf(NoConnection);
    expect(asked).toHaveLength(1);
  });

  it('does not argue with a "no"', async () => {
    answering(refused(409, { code: 'taken', title: 'Taken', sponsor: { id: 'milan', name: 'Milan' }, since: 's' }));
    const error = await post('/v1/tickets/t/replies', { body: {}, idempotencyKey: 'k' }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).holder).toEqual({ name: 'Milan', since: 's' });
    expect(asked).toHaveLength(1);
  });
});
