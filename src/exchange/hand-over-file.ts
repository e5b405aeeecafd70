/** How a file left: shared through the system, saved as a download, or not at all because the person stopped it. */
export type HandOver = 'shared' | 'saved' | 'stopped';

/**
 * File name of a file that leaves: the application's neutral name, the day and a word, nothing about people or work
 * (design 6).
 *
 * @param word `backup` or `pack` for what is sealed; `calendar`, which its ending says already
 */
export function neutralFileName(word: 'backup' | 'pack' | 'calendar', day: string): string {
  return word === 'calendar' ? `evenkeel-${day}.ics` : `evenkeel-${day}-${word}.age`;
}

/** Whether the system's share sheet takes this file. */
export function canShare(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/** Offers the file to the system's share sheet. */
export async function shareFile(file: File): Promise<HandOver> {
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'stopped';
    throw error;
  }
}

/** Saves the file where the browser puts downloads. */
export function saveFile(file: File): HandOver {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return 'saved';
}
