/** Name of the nth store on this device. A restore makes the next one and leaves the earlier ones as they are. */
export function databaseName(number: number): string {
  return `evenkeel-${String(number)}`;
}

/** Numbers of the stores on this device, the latest first. */
export async function databaseNumbers(): Promise<number[]> {
  const databases = await indexedDB.databases();
  return databases
    .map(({ name }) => /^evenkeel-(\d{1,6})$/u.exec(name ?? '')?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => b - a);
}

/** Name for a new store: one after the latest, so that nothing that is there is touched. */
export async function nextDatabaseName(): Promise<string> {
  const [latest = 0] = await databaseNumbers();
  return databaseName(latest + 1);
}
