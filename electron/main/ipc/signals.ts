/** Something that a window is expected to say once: "flushed", "ready to print". */
export interface Signal {
  /**
   * @param contentsId the window that must say it; nobody else's word counts
   * @returns false when it has not been said in time
   */
  wait(contentsId: number, withinMs: number): Promise<boolean>;
  /** Without effect when nobody waits for it. */
  arrived(contentsId: number): void;
}

export function createSignal(): Signal {
  const waiting = new Map<number, () => void>();
  return {
    wait: (contentsId, withinMs) =>
      new Promise((resolve) => {
        const settle = (inTime: boolean) => {
          clearTimeout(timer);
          waiting.delete(contentsId);
          resolve(inTime);
        };
        const timer = setTimeout(() => settle(false), withinMs);
        waiting.set(contentsId, () => settle(true));
      }),
    arrived: (contentsId) => waiting.get(contentsId)?.(),
  };
}
