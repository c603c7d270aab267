/** Milliseconds that this process has been at work: what others take of the processor does not count. Node only. */
export function readWorkClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
