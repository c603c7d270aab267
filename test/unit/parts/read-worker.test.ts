import { expect, it, vi } from 'vitest';
import type { ReadMessage, ReadQuestion } from '../../../renderer/parts/evidence/worker-messages';
import { NO_FILTER } from '../../../shared/domain/timeline/preview-import';
import { isoDate } from '../../../shared/domain/units';

it('answers a question that comes while the file is still being read from the disk', async () => {
  const told: ReadMessage[] = [];
  const port = {
    onmessage: (_: { data: ReadQuestion }) => {},
    postMessage: (message: ReadMessage) => told.push(message),
  };
  vi.stubGlobal('self', port);
  await vi.importActual('../../../renderer/parts/evidence/read-worker'); // its types are those of a worker

  const source = { kind: 'file', file: new File(['08:00 Mail bounces'], 'mail.txt') } as const;
  const wishes = (day: string) => ({
    options: { day: isoDate(day), zone: 'UTC', lastAt: null, mapping: null },
    format: null,
  });
  const ask = (data: ReadQuestion) => port.onmessage({ data });
  ask({ run: 1, subject: { source, timeline: [] }, wishes: wishes('2026-03-16'), filter: NO_FILTER });
  ask({ run: 2, subject: null, wishes: wishes('2026-03-17'), filter: NO_FILTER });

  await vi.waitFor(() => expect(told).toContainEqual({ run: 2, kind: 'done' }));
  const rows = told.flatMap((message) => (message.run === 2 && message.kind === 'rows' ? message.rows : []));
  expect(rows.map(({ at, text }) => [at, text])).toEqual([[Date.UTC(2026, 2, 17, 8), 'Mail bounces']]);
});
