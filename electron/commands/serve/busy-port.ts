const ANSWER_WITHIN_MS = 1000;

/** Whether what listens there is Debrief already. */
export async function isDebriefAt(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    return (await response.text()).includes('<title>Debrief</title>');
  } catch {
    return false;
  }
}

/** Never proposes to take another port by itself: another port is another origin, with other data. */
export function explainBusyPort(port: number, isDebrief: boolean): string {
  return isDebrief
    ? `Debrief is already running at http://127.0.0.1:${port}/.`
    : [
        `Port ${port} is in use by another program, so Debrief has not started.`,
        'Stop that program, or choose a port: npm start -- --port 4871',
        'Incidents belong to the address: at another port you will not see those of this one.',
      ].join('\n');
}
