import type { OpenedHandOff } from '#shared/domain/handoff/types';

/** A file that could be read. */
export type SoundFile = Extract<OpenedHandOff, { ok: true }>;
